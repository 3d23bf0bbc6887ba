package org.defdip.search;

import org.defdip.core.NotFoundException;

/**
 * A page of a list that is cut into pages of one size.
 *
 * @param number counted from 1
 * @param size how many things a page holds
 */
record Paging(int number, int size) {

	/** How many things a page holds that readers see. */
	static final int SIZE = 20;

	int offset() {
		return (this.number - 1) * this.size;
	}

	/**
	 * How many pages {@code total} things fill, at least 1.
	 * @throws NotFoundException if this page lies beyond them
	 */
	long pages(long total) {
		long pages = Math.max(1, (total + this.size - 1) / this.size);
		if (this.number > pages) {
			throw new NotFoundException();
		}
		return pages;
	}

}
