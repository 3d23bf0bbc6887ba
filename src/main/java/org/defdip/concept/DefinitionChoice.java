package org.defdip.concept;

import java.util.List;
import java.util.Objects;

import org.defdip.core.QueryString;
import org.jspecify.annotations.Nullable;

/**
 * The definitions that a reader has chosen to compare, in the reader's order.
 *
 * @param numbers without duplicates
 */
record DefinitionChoice(List<Integer> numbers) {

	/** Creates a choice from request parameters. Empty parameters are ignored. */
	static DefinitionChoice of(@Nullable List<@Nullable Integer> parameters) {
		return new DefinitionChoice(
				(parameters != null) ? parameters.stream().filter(Objects::nonNull).distinct().toList() : List.of());
	}

	/** Returns the numbers as a query string. */
	public String query() {
		return new QueryString().withEach("d", this.numbers).toString();
	}

}
