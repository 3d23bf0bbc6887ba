package org.defdip.site;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.PageSource;
import org.defdip.core.PageSource.PageEntry;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All pages there are, in each language. */
@Component
class Pages {

	/** The pages that belong to no single thing, without the language. */
	static final List<String> INDEXES = List.of("/", "/concepts", "/concepts/kinds", "/concepts/hierarchy",
			"/definitions", "/authors", "/works", "/characters", "/typologies", "/timeline", "/evolution", "/indonesia",
			"/codebook", "/paths", "/source", "/source/notes", "/source/errata", "/terms", "/about", "/accessibility",
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
		return Stream.concat(INDEXES.stream(), entries().map((entry) -> entry.address().path()));
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

	/** Those of {@code paths} that lead to pages, in their order. */
	List<NamedPage> named(Collection<String> paths) {
		Map<String, BilingualText> labels = entries()
			.collect(Collectors.toMap((entry) -> entry.address().path(), PageEntry::label, (first, second) -> first));
		return paths.stream()
			.filter((path) -> labels.containsKey(path) || INDEXES.contains(path))
			.map((path) -> new NamedPage(path, labels.get(path)))
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

	/**
	 * A page and what it is called.
	 *
	 * @param label its name, or {@code null} where a message has it
	 */
	record NamedPage(String path, @Nullable BilingualText label) {

		/** The message that names the page if it has no label. */
		public String message() {
			return "nav" + this.path.replace('/', '.');
		}

	}

}
