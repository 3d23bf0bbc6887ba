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

	/** Nobody reads on so far, and what lies further is dear to find. */
	static final int MOST = 500;

	/**
	 * The page of that number.
	 * @throws NotFoundException if there never is such a page
	 */
	Paging {
		if (number > MOST) {
			throw new NotFoundException();
		}
	}

	int offset() {
		return (this.number - 1) * this.size;
	}

	/**
	 * How many pages {@code total} things fill, at least 1 and at most {@link #MOST}.
	 * @throws NotFoundException if this page lies beyond them
	 */
	long pages(long total) {
		long pages = Math.max(1, Math.min(MOST, (total + this.size - 1) / this.size));
		if (this.number > pages) {
			throw new NotFoundException();
		}
		return pages;
	}

}
