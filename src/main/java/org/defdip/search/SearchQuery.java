package org.defdip.search;

import java.util.HashMap;
import java.util.Map;

import org.defdip.core.Language;
import org.jspecify.annotations.Nullable;

/**
 * A search query with its filters.
 *
 * @param kind the kind of things to search, or {@code null} for all
 * @param loose whether a match of most words is sufficient
 * @param chosen the selected values by index field
 * @param text the language of the text to search, or {@code null} for both
 * @param years the years of definitions, or {@code null} for all
 */
record SearchQuery(@Nullable EntryKind kind, ParsedQuery question, boolean loose, Map<String, String> chosen,
		@Nullable Language text, @Nullable Years years) {

	SearchQuery with(ParsedQuery question, boolean loose) {
		return new SearchQuery(this.kind, question, loose, this.chosen, this.text, this.years);
	}

	/** The same query restricted to {@code value} in {@code field}. */
	SearchQuery with(String field, String value) {
		Map<String, String> chosen = new HashMap<>(this.chosen);
		chosen.put(field, value);
		return new SearchQuery(this.kind, this.question, this.loose, chosen, this.text, this.years);
	}

	/** The same query without the filter on {@code field}. */
	SearchQuery without(String field) {
		Map<String, String> chosen = new HashMap<>(this.chosen);
		chosen.remove(field);
		return new SearchQuery(this.kind, this.question, this.loose, chosen, this.text, this.years);
	}

	/** The same query without filters. */
	SearchQuery unrestricted() {
		return new SearchQuery(this.kind, this.question, this.loose, Map.of(), null, null);
	}

	boolean isRestricted() {
		return !this.chosen.isEmpty() || this.text != null || this.years != null;
	}

	/** The years of publication from the first to the last, inclusive. */
	record Years(int from, int until) {
	}

	/** Whether the query has words or names, without which it cannot be corrected. */
	boolean asksForSomething() {
		return this.question.hasWords() || !this.question.authors().isEmpty();
	}

}
