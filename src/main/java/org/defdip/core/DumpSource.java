package org.defdip.core;

import java.util.stream.Stream;

/** Contributes files that hold the whole knowledge base to the data page. */
@FunctionalInterface
public interface DumpSource {

	Stream<Dump> dumps();

	/**
	 * A file for download, listed on the data page. The messages {@code data.dump.*}
	 * describe it by its extension.
	 *
	 * @param file the file name, such as {@code defence-diplomacy.ttl}
	 * @param mediaType the media type, with the charset if it is a text
	 * @param content creates the content; called once
	 */
	record Dump(String file, String mediaType, Content content) {

		/**
		 * Returns what follows the first full stop of the file name, such as {@code ttl}.
		 */
		public String extension() {
			return this.file.substring(this.file.indexOf('.') + 1);
		}

	}

	/** Creates the content of a file. The result is always the same. */
	@FunctionalInterface
	interface Content {

		byte[] make();

	}

}
