package org.defdip.citation;

import java.util.regex.Pattern;

import de.undercouch.citeproc.csl.CSLName;

/**
 * Names as the head of a page and context objects write them, for clients to take apart.
 */
final class HeadName {

	/** Where Zotero divides a name that has no comma. */
	private static final Pattern DIVISION = Pattern.compile(" \\p{L}");

	private HeadName() {
	}

	static String of(CSLName name) {
		if (name.getLiteral() != null) {
			return whole(name.getLiteral());
		}
		return (name.getGiven() != null) ? name.getFamily() + ", " + name.getGiven() : whole(name.getFamily());
	}

	/**
	 * A name of which nothing is to be taken for a given name. A comma at its end keeps
	 * it whole, but makes Zotero put a space after a full stop within a word; a name that
	 * Zotero would not divide has none.
	 */
	static String whole(String name) {
		return DIVISION.matcher(name).find() ? name + "," : name;
	}

}
