package org.defdip.citation;

import de.undercouch.citeproc.csl.CSLItemData;

/**
 * A reference with the text around it in a citation.
 *
 * @param before a prefix, such as the chain of citation, or empty
 * @param after a suffix, such as the place in the work, or empty
 */
record CitedReference(CSLItemData reference, String before, String after) {

	static CitedReference plain(CSLItemData reference) {
		return new CitedReference(reference, "", "");
	}

}
