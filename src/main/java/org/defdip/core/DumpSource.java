package org.defdip.core;

import java.util.stream.Stream;

/** Contributes files that hold the whole knowledge base to the page of data. */
@FunctionalInterface
public interface DumpSource {

	Stream<Dump> dumps();

	/**
	 * A file for download. It has a line on the page of data, which the messages
	 * {@code data.dump.*} explain by its extension.
	 *
	 * @param file its name, such as {@code defence-diplomacy.ttl}
	 * @param mediaType its media type, with the charset of a text
	 * @param content writes it; called once
	 */
	record Dump(String file, String mediaType, Content content) {

		/** What comes after the first full stop of the file's name: {@code ttl}. */
		public String extension() {
			return this.file.substring(this.file.indexOf('.') + 1);
		}

	}

	/** Makes what is in a file, the same each time. */
	@FunctionalInterface
	interface Content {

		byte[] make();

	}

}
