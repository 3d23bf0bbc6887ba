package org.defdip.site;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.defdip.core.QueryString;
import org.jspecify.annotations.Nullable;

/**
 * The reader's collection, parsed from the query of an address.
 *
 * @param definitions the numbers of definitions
 * @param pages paths without the language
 * @param overfull whether the query exceeded the limit
 */
record Basket(List<Integer> definitions, List<String> pages, boolean overfull) {

	/** The maximum number of items. */
	static final int MOST = 50;

	/** Parses the request parameters, up to the maximum number of items. */
	static Basket of(@Nullable List<@Nullable Integer> definitions, @Nullable List<String> pages) {
		List<Integer> numbers = stream(definitions).toList();
		List<String> paths = stream(pages).filter((path) -> !path.isBlank()).toList();
		return new Basket(numbers.stream().limit(MOST).toList(),
				paths.stream().limit(Math.max(0, MOST - numbers.size())).toList(),
				numbers.size() + paths.size() > MOST);
	}

	private static <T> Stream<T> stream(@Nullable List<@Nullable T> values) {
		return (values != null) ? values.stream().filter(Objects::nonNull).distinct() : Stream.empty();
	}

	/** The basket as a query string. */
	public String query() {
		return new QueryString().withEach("d", this.definitions).withEach("page", this.pages).toString();
	}

	/** The definitions as a query string. */
	public String definitionQuery() {
		return new QueryString().withEach("d", this.definitions).toString();
	}

}
