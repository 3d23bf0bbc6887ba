package org.defdip.site;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.defdip.core.Language;
import org.defdip.core.PageSource;
import org.defdip.core.PageSource.PageEntry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All pages there are, in each language. */
@Component
class Pages {

	/**
	 * The pages that belong to no single thing, without the language and the home page.
	 */
	static final List<String> INDEXES = List.of("/concepts", "/concepts/kinds", "/concepts/hierarchy", "/definitions",
			"/authors", "/works", "/characters", "/typologies", "/timeline", "/evolution", "/indonesia", "/codebook",
			"/paths", "/source", "/source/notes", "/source/errata", "/terms", "/about", "/changes", "/accessibility",
			"/privacy");

	private static final int MOST_SUGGESTIONS = 6;

	private static final double LIKE_ENOUGH = 0.8;

	private static final int LONGEST_SLUG = 100;

	private final ObjectProvider<PageSource> sources;

	Pages(ObjectProvider<PageSource> sources) {
		this.sources = sources;
	}

	/** The paths of all pages, without the language. */
	Stream<String> paths() {
		return Stream.concat(Stream.of("/"), entries().map((entry) -> entry.address().path()));
	}

	/** The page at {@code path}, which has no language. */
	Optional<PageEntry> find(String path) {
		return entries().filter((entry) -> entry.address().path().equals(path)).findFirst();
	}

	/**
	 * The pages whose slugs or labels are most like the last segment of {@code path},
	 * best first.
	 */
	List<PageEntry> nearest(String path) {
		String sought = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT).replace('-', ' ');
		if (sought.isBlank() || sought.length() > LONGEST_SLUG) {
			return List.of();
		}
		record Match(PageEntry entry, double likeness) {
		}
		return entries().map((entry) -> new Match(entry, likeness(sought, entry)))
			.filter((match) -> match.likeness() >= LIKE_ENOUGH)
			.sorted(Comparator.comparing(Match::likeness).reversed())
			.limit(MOST_SUGGESTIONS)
			.map(Match::entry)
			.toList();
	}

	private Stream<PageEntry> entries() {
		return this.sources.orderedStream().flatMap(PageSource::pages);
	}

	private static double likeness(String sought, PageEntry entry) {
		JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
		return Stream
			.of(entry.address().slug().replace('-', ' '), entry.label().in(Language.ID), entry.label().in(Language.EN))
			.mapToDouble((name) -> similarity.apply(sought, name.toLowerCase(Locale.ROOT)))
			.max()
			.orElse(0);
	}

}
