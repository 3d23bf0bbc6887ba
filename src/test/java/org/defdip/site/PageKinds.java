package org.defdip.site;

import java.util.List;
import java.util.stream.Stream;

import org.defdip.Corpus;

/** An address of each kind of page, after that of its language. */
final class PageKinds {

	/** Pages that are there. */
	static final List<String> FOUND = List.of("/", "/concepts", "/concepts/kinds", "/concepts/hierarchy",
			"/concepts/" + Corpus.RICHEST_CONCEPT, "/concepts/" + Corpus.INSTRUMENT, "/concepts/" + Corpus.ACTOR,
			"/definitions", "/definitions/" + Corpus.DEFINITION, "/definitions/compare?d=1&d=36&d=38",
			"/definitions/compare", "/codebook", "/authors", "/authors/" + Corpus.WINGER, "/works",
			"/works/" + Corpus.RICHEST_WORK, "/characters", "/characters/" + Corpus.RICHEST_CHARACTER,
			"/characters/matrix", "/typologies", "/typologies/" + Corpus.RICHEST_TYPOLOGY, "/timeline", "/evolution",
			"/indonesia", "/map", "/source", "/source/" + Corpus.RICHEST_PASSAGE, "/source/notes", "/source/errata",
			"/terms", "/search", "/search?q=percaya", "/search?q=percaya&group=kind", "/search?q=qqqq", "/paths",
			"/paths/ten-minutes", "/evolution?path=ten-minutes", "/basket",
			"/basket?d=1&d=36&page=/concepts/deterrence", "/cite?d=" + Corpus.DEFINITION,
			"/cite?d=1&d=36&page=/terms&style=ieee", "/data", "/api", "/ns", "/changes", "/about", "/accessibility",
			"/privacy");

	/** Pages that say what is wrong with an address. */
	static final List<String> REFUSED = List.of("/concepts/" + Corpus.MISSPELT_DETERRENCE, "/nowhere",
			"/definitions?page=first");

	static final List<String> ALL = Stream.concat(FOUND.stream(), REFUSED.stream()).toList();

	private PageKinds() {
	}

}
