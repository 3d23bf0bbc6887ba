package org.defdip.site;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.defdip.core.QueryString;
import org.jspecify.annotations.Nullable;

/**
 * What a reader has collected, as an address has it.
 *
 * @param definitions by number
 * @param pages by path without the language
 * @param overfull whether there was more than a basket holds
 */
record Basket(List<Integer> definitions, List<String> pages, boolean overfull) {

	/** How much a basket holds. */
	static final int MOST = 50;

	/** What the parameters of a request ask for, as far as a basket holds it. */
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

	/** The whole basket as a query. */
	public String query() {
		return new QueryString().withEach("d", this.definitions).withEach("page", this.pages).toString();
	}

	/** The definitions as a query. */
	public String definitionQuery() {
		return new QueryString().withEach("d", this.definitions).toString();
	}

}
