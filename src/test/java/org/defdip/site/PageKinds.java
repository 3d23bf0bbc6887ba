package org.defdip.site;

import java.util.List;
import java.util.stream.Stream;

import org.defdip.Corpus;

/** An address of each kind of page, without the language prefix. */
final class PageKinds {

	/** A page of each template that has an address. */
	static final List<String> TEMPLATES = List.of("/", "/concepts", "/concepts/kinds", "/concepts/hierarchy",
			"/concepts/" + Corpus.RICHEST_CONCEPT, "/definitions", "/definitions/" + Corpus.DEFINITION,
			"/definitions/compare?d=1&d=36&d=38", "/definitions/compare", "/codebook", "/authors",
			"/authors/" + Corpus.WINGER, "/works", "/works/" + Corpus.RICHEST_WORK, "/characters",
			"/characters/" + Corpus.RICHEST_CHARACTER, "/characters/matrix", "/typologies",
			"/typologies/" + Corpus.RICHEST_TYPOLOGY, "/timeline", "/evolution", "/indonesia", "/map", "/sources",
			Corpus.ARTICLE, Corpus.LAW, Corpus.ARTICLE + "/" + Corpus.RICHEST_PASSAGE, Corpus.ARTICLE + "/notes",
			Corpus.ARTICLE + "/errata", "/terms", "/search", "/search?q=percaya", "/paths", "/paths/ten-minutes",
			"/basket?d=1&d=36&page=/concepts/deterrence", "/cite?d=" + Corpus.DEFINITION, "/data", "/api", "/ns",
			"/changes", "/about", "/accessibility", "/privacy");

	/** Pages of the same templates with a different appearance. */
	static final List<String> VARIANTS = List.of("/concepts/" + Corpus.INSTRUMENT, "/concepts/" + Corpus.ACTOR,
			"/definitions/63", Corpus.LAW + "/pasal-1-angka-1", "/search?q=percaya&group=kind", "/search?q=qqqq",
			"/evolution?path=ten-minutes", "/basket", "/cite?d=1&d=36&page=/terms&style=ieee");

	/** Error pages. */
	static final List<String> REFUSED = List.of("/concepts/" + Corpus.MISSPELT_DETERRENCE, "/nowhere",
			"/definitions?page=first");

	static final List<String> ALL = Stream.of(TEMPLATES, VARIANTS, REFUSED).flatMap(List::stream).toList();

	private PageKinds() {
	}

}
