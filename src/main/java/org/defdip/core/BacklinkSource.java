package org.defdip.core;

import java.util.stream.Stream;

/**
 * Lets a page link back to the pages that refer to it, whose modules it must not know.
 */
@FunctionalInterface
public interface BacklinkSource {

	/**
	 * The pages of this module that refer to the page at {@code address}, in the order in
	 * which to show them.
	 */
	Stream<Backlink> leadingTo(PagePath address);

}
