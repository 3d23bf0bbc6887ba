package org.defdip.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/**
 * The requested page of a collection.
 *
 * @param page the number of the page, from 1
 * @param size the number of items on a page
 */
record RequestedPage(@Min(1) @Max(100_000) @Nullable Integer page, @Min(1) @Max(MOST) @Nullable Integer size) {

	/** The maximum number of items on a page. */
	static final int MOST = 100;

	/** The default number of items on a page. */
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
