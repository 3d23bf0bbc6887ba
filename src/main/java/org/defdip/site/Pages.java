package org.defdip.site;

import java.util.List;
import java.util.stream.Stream;

import org.defdip.core.PageSource;
import org.defdip.core.PageSource.PageEntry;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All pages there are, in each language. */
@Component
class Pages {

	/** The pages that belong to no single thing, without the language. */
	static final List<String> INDEXES = List.of("/", "/concepts", "/concepts/kinds", "/concepts/hierarchy", "/map",
			"/definitions", "/authors", "/works", "/characters", "/characters/matrix", "/typologies", "/timeline",
			"/evolution", "/indonesia", "/codebook", "/paths", "/source", "/source/notes", "/source/errata", "/terms",
			"/about", "/accessibility", "/privacy");

	private final ObjectProvider<PageSource> sources;

	Pages(ObjectProvider<PageSource> sources) {
		this.sources = sources;
	}

	/** The paths of all pages, without the language. */
	Stream<String> paths() {
		return Stream.concat(INDEXES.stream(), entries().map((entry) -> entry.address().path()));
	}

	private Stream<PageEntry> entries() {
		return this.sources.orderedStream().flatMap(PageSource::pages);
	}

}
