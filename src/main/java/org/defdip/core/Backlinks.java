package org.defdip.core;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Collects the backlinks of a page from all modules. */
@Component
public class Backlinks {

	private final ObjectProvider<BacklinkSource> sources;

	Backlinks(ObjectProvider<BacklinkSource> sources) {
		this.sources = sources;
	}

	/**
	 * Returns the distinct backlinks of the page at {@code address}, grouped by kind.
	 */
	public Map<String, List<Backlink>> to(PagePath address) {
		return grouped((source) -> source.leadingTo(address));
	}

	/**
	 * Returns what rests on the passage with this slug, grouped by kind.
	 */
	public Map<String, List<Backlink>> toPassage(String slug) {
		return grouped((source) -> source.leadingToPassage(slug));
	}

	private Map<String, List<Backlink>> grouped(Function<BacklinkSource, Stream<Backlink>> backlinks) {
		return this.sources.orderedStream()
			.flatMap(backlinks)
			.distinct()
			.collect(Collectors.groupingBy(Backlink::kind, LinkedHashMap::new, Collectors.toList()));
	}

}
