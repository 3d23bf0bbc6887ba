package org.defdip.linkeddata;

import java.util.List;
import java.util.Locale;

import org.defdip.citation.FileFormat;

import org.springframework.http.MediaType;

/**
 * A representation of a thing other than its page.
 *
 * @param suffix the suffix of its address, with the dot
 * @param mediaType the media type without the charset
 * @param names the values of the {@code format} parameter besides the media type
 * @param translated whether there is a form for each language
 */
record Form(String suffix, MediaType mediaType, List<String> names, boolean translated) {

	/** The form of reference files in {@code format}. */
	static Form of(FileFormat format) {
		MediaType mediaType = format.mediaType();
		return new Form(format.suffix(), new MediaType(mediaType.getType(), mediaType.getSubtype()),
				List.of(format.suffix().substring(1), format.name().toLowerCase(Locale.ROOT).replace('_', '-')), true);
	}

	/** Whether {@code name} is a valid {@code format} parameter for this form. */
	boolean isCalled(String name) {
		return this.names.contains(name) || this.mediaType.toString().equals(name);
	}

}
