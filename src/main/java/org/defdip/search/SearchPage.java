package org.defdip.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of search results.
 *
 * @param groups the results, in one group unless grouped by kind
 * @param total the number of results on all pages
 * @param number the number of this page, from 1
 * @param pages the number of pages, at least 1
 * @param facets the facets by which the search can be narrowed
 * @param answered the query that was run, which may be a corrected one
 * @param offered another spelling of a query that found little, or {@code null}
 */
public record SearchPage(List<Group> groups, long total, int number, long pages, List<Facet> facets,
		SearchQuery answered, @Nullable ParsedQuery offered) {

	/** The text of the query that was run, with its spelling corrected if necessary. */
	public String answeredQuestion() {
		return this.answered.question().asked();
	}

	/**
	 * Results that are shown under one heading.
	 *
	 * @param kind the kind of all results, if grouped by kind
	 * @param total the number of all results of the kind
	 */
	public record Group(@Nullable EntryKind kind, List<Hit> hits, long total) {
	}

}
