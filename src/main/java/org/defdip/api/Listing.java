package org.defdip.api;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a collection.
 *
 * @param page the number of the page, from 1
 * @param totalItems the number of items on all pages
 * @param totalPages the number of pages, at least 1
 */
record Listing<T>(List<T> items, @Schema(description = "Number of this page, from 1") int page, int size,
		@Schema(description = "Number of items on all pages") long totalItems,
		@Schema(description = "Number of pages, at least 1") long totalPages, Turns links, About about) {

	@Schema(name = "PageLinks", description = "Links to the other pages; prev and next only if they exist")
	record Turns(String self, String first, @Nullable String prev, @Nullable String next, String last) {
	}

}
