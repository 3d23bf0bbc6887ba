package org.defdip.search;

import org.defdip.core.NotFoundException;

/**
 * A page of a list with pages of a fixed size.
 *
 * @param number counted from 1
 * @param size the number of items on a page
 */
record Paging(int number, int size) {

	/** The number of items on a page of the site. */
	static final int SIZE = 20;

	/** The number of the last reachable page. Deep paging is expensive. */
	static final int MOST = 500;

	/**
	 * Creates a page.
	 * @throws NotFoundException if the number is out of range
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
	 * The number of pages that {@code total} items fill, at least 1 and at most
	 * {@link #MOST}.
	 * @throws NotFoundException if this page is beyond the last
	 */
	long pages(long total) {
		long pages = Math.max(1, Math.min(MOST, (total + this.size - 1) / this.size));
		if (this.number > pages) {
			throw new NotFoundException();
		}
		return pages;
	}

}
