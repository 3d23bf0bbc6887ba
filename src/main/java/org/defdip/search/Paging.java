package org.defdip.search;

import org.defdip.core.NotFoundException;

/**
 * A page of a list that is cut into pages of one size.
 *
 * @param number counted from 1
 */
record Paging(int number) {

	static final int SIZE = 20;

	int offset() {
		return (this.number - 1) * SIZE;
	}

	/**
	 * How many pages {@code total} things fill, at least 1.
	 * @throws NotFoundException if this page lies beyond them
	 */
	long pages(long total) {
		long pages = Math.max(1, (total + SIZE - 1) / SIZE);
		if (this.number > pages) {
			throw new NotFoundException();
		}
		return pages;
	}

}
