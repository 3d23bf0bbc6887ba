package org.defdip.linkeddata;

import java.util.List;
import java.util.Locale;

import org.defdip.citation.FileFormat;

import org.springframework.http.MediaType;

/**
 * A representation of a thing other than its page.
 *
 * @param suffix what the address of this form ends in, with the dot
 * @param mediaType without the charset
 * @param names what an address may call the form, beside its media type
 * @param translated whether there is one in each language
 */
record Form(String suffix, MediaType mediaType, List<String> names, boolean translated) {

	/** References in {@code format}. */
	static Form of(FileFormat format) {
		MediaType mediaType = format.mediaType();
		return new Form(format.suffix(), new MediaType(mediaType.getType(), mediaType.getSubtype()),
				List.of(format.suffix().substring(1), format.name().toLowerCase(Locale.ROOT).replace('_', '-')), true);
	}

	/** Whether an address may call the form by this name. */
	boolean isCalled(String name) {
		return this.names.contains(name) || this.mediaType.toString().equals(name);
	}

}
