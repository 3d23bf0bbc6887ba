package org.defdip.core;

import java.util.stream.Stream;

/**
 * Contributes backlinks to pages of other modules, on which this module's source must not
 * depend.
 */
@FunctionalInterface
public interface BacklinkSource {

	/**
	 * Returns the pages of this module that refer to the page at {@code address}, in
	 * display order.
	 */
	Stream<Backlink> leadingTo(PagePath address);

}
