package org.defdip.citation;

import java.util.regex.Pattern;

import de.undercouch.citeproc.csl.CSLName;

/**
 * Formats names for meta tags and context objects, from which clients parse name parts.
 */
final class HeadName {

	/** The place at which Zotero splits a name without a comma. */
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
	 * A name without a given name. A trailing comma prevents clients from splitting it,
	 * but makes Zotero insert a space after a full stop within a word. It is left out
	 * where Zotero would not split the name.
	 */
	static String whole(String name) {
		return DIVISION.matcher(name).find() ? name + "," : name;
	}

}
