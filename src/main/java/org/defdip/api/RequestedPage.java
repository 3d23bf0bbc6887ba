package org.defdip.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/**
 * Which page of a collection is wanted.
 *
 * @param page counted from 1
 * @param size how many things a page is to hold
 */
record RequestedPage(@Min(1) @Max(100_000) @Nullable Integer page, @Min(1) @Max(MOST) @Nullable Integer size) {

	/** How many things a page holds at the most. */
	static final int MOST = 100;

	/** How many things a page holds where nobody says. */
	static final int USUAL = 20;

	int number() {
		return (this.page != null) ? this.page : 1;
	}

	int length() {
		return (this.size != null) ? this.size : USUAL;
	}

	Pageable toPageable() {
		return PageRequest.of(number() - 1, length());
	}

}
