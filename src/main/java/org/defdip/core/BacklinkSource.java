package org.defdip.core;

import java.util.stream.Stream;

/**
 * Contributes backlinks to pages of other modules, on which this module's source must not
 * depend.
 */
public interface BacklinkSource {

	/**
	 * Returns the pages of this module that refer to the page at {@code address}, in
	 * display order.
	 */
	default Stream<Backlink> leadingTo(PagePath address) {
		return Stream.empty();
	}

	/** Returns what rests on the passage with this slug, in display order. */
	default Stream<Backlink> leadingToPassage(String slug) {
		return Stream.empty();
	}

}
