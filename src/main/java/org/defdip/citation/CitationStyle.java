package org.defdip.citation;

import org.defdip.core.Language;
import org.defdip.core.Slugged;

/** A citation style, named after its CSL file. */
enum CitationStyle implements Slugged {

	APA("apa"), CHICAGO("chicago-author-date"), MLA("modern-language-association"), HARVARD("harvard-cite-them-right"),
	IEEE("ieee");

	private final String file;

	CitationStyle(String file) {
		this.file = file;
	}

	String file() {
		return this.file + ".csl";
	}

	/**
	 * The locale of the style; for English, that of the country where the style is used.
	 */
	String locale(Language language) {
		if (language == Language.ID) {
			return "id-ID";
		}
		return (this == HARVARD) ? "en-GB" : "en-US";
	}

	/** Whether citations are numbers instead of names and dates. */
	boolean isNumeric() {
		return this == IEEE;
	}

}
