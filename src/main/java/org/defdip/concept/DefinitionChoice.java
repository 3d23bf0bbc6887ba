package org.defdip.concept;

import java.util.List;
import java.util.Objects;

import org.defdip.core.QueryString;
import org.jspecify.annotations.Nullable;

/**
 * The definitions a reader has chosen, in the reader's order.
 *
 * @param numbers each once
 */
record DefinitionChoice(List<Integer> numbers) {

	/** What the parameters of a request choose; an empty one counts as absent. */
	static DefinitionChoice of(@Nullable List<@Nullable Integer> parameters) {
		return new DefinitionChoice(
				(parameters != null) ? parameters.stream().filter(Objects::nonNull).distinct().toList() : List.of());
	}

	/** The numbers as a query. */
	public String query() {
		return new QueryString().withEach("d", this.numbers).toString();
	}

}
