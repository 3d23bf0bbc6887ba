package org.defdip.citation;

import de.undercouch.citeproc.csl.CSLItemData;

/**
 * A reference and what stands around it where the text cites it.
 *
 * @param before such as who is cited through it, or empty
 * @param after such as the place in it, or empty
 */
record CitedReference(CSLItemData reference, String before, String after) {

	static CitedReference plain(CSLItemData reference) {
		return new CitedReference(reference, "", "");
	}

}
