package org.defdip.core;

import java.util.stream.Stream;

/**
 * Lists the pages of a module, for the sitemap and for suggestions on the page of a 404
 * response.
 */
@FunctionalInterface
public interface PageSource {

	Stream<PageEntry> pages();

	/**
	 * A page.
	 *
	 * @param address the path without the language
	 * @param label the title
	 */
	record PageEntry(PagePath address, BilingualText label) {
	}

}
