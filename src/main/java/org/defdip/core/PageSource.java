package org.defdip.core;

import java.util.stream.Stream;

/**
 * Tells which pages a module has, for the sitemap and for readers who ask for one that
 * does not exist.
 */
@FunctionalInterface
public interface PageSource {

	Stream<PageEntry> pages();

	/**
	 * A page.
	 *
	 * @param address where it is, without the language
	 * @param label what it is called
	 */
	record PageEntry(PagePath address, BilingualText label) {
	}

}
