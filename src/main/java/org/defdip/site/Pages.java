package org.defdip.site;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.defdip.core.PageSource;
import org.defdip.core.PageSource.PageEntry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All pages in each language. */
@Component
class Pages {

	/**
	 * The paths of the pages that do not show a single thing, without the language and
	 * the home page.
	 */
	static final List<String> INDEXES = List.of("/concepts", "/concepts/kinds", "/concepts/hierarchy", "/map",
			"/definitions", "/authors", "/works", "/characters", "/characters/matrix", "/typologies", "/timeline",
			"/evolution", "/indonesia", "/codebook", "/paths", "/sources", "/terms", "/about", "/changes",
			"/accessibility", "/privacy");

	private final ObjectProvider<PageSource> sources;

	Pages(ObjectProvider<PageSource> sources) {
		this.sources = sources;
	}

	/** The paths of all pages, without the language. */
	Stream<String> paths() {
		return Stream.concat(Stream.of("/"), entries().map((entry) -> entry.address().path()));
	}

	/** The page at {@code path}, a path without the language. */
	Optional<PageEntry> find(String path) {
		return entries().filter((entry) -> entry.address().path().equals(path)).findFirst();
	}

	/** The existing pages among {@code paths}, in the same order. */
	List<PageEntry> named(Collection<String> paths) {
		Map<String, PageEntry> pages = entries().collect(
				Collectors.toMap((entry) -> entry.address().path(), Function.identity(), (first, second) -> first));
		return paths.stream().map(pages::get).filter(Objects::nonNull).toList();
	}

	private Stream<PageEntry> entries() {
		return this.sources.orderedStream().flatMap(PageSource::pages);
	}

}
