package org.defdip.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of what was found.
 *
 * @param groups the results, in one group unless the reader wants them by kind
 * @param total how much there is on all pages
 * @param number of this page, from 1
 * @param pages how many pages there are, at least 1
 * @param facets the choices a reader has
 * @param answered what was asked, as it could be answered
 */
public record SearchPage(List<Group> groups, long total, int number, long pages, List<Facet> facets, Inquiry answered) {

	/** The question as it could be answered, its spelling put right if need be. */
	public String answeredQuestion() {
		return this.answered.question().asked();
	}

	/**
	 * Results that are shown together.
	 *
	 * @param kind what all of them are where they are grouped by kind
	 * @param total how many there are of the kind in all
	 */
	public record Group(@Nullable EntryKind kind, List<Hit> hits, long total) {
	}

}
