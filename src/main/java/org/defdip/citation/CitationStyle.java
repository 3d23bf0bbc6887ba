package org.defdip.citation;

import org.defdip.core.Language;
import org.defdip.core.Slugged;

/** A style of citing that readers may choose, by the name of its file. */
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

	/** The locale of the style's home where the language is English. */
	String locale(Language language) {
		if (language == Language.ID) {
			return "id-ID";
		}
		return (this == HARVARD) ? "en-GB" : "en-US";
	}

	/** Whether it cites by a number in place of names and dates. */
	boolean isNumeric() {
		return this == IEEE;
	}

}
