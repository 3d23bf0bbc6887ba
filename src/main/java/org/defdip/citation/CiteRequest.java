package org.defdip.citation;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.validation.constraints.Size;
import org.defdip.core.Language;
import org.jspecify.annotations.Nullable;

/**
 * The things to cite and the style. An empty request cites the whole knowledge base.
 *
 * @param d numbers of definitions
 * @param page paths of pages, without the language
 * @param style the style, APA by default
 */
record CiteRequest(@Size(max = MOST) List<Integer> d, @Size(max = MOST) List<String> page, CitationStyle style) {

	/** The maximum number of definitions and of pages in a request. */
	static final int MOST = 50;

	CiteRequest(@Nullable List<@Nullable Integer> d, @Nullable List<String> page, @Nullable CitationStyle style) {
		this.d = (d != null) ? d.stream().filter(Objects::nonNull).distinct().toList() : List.of();
		this.page = (page != null) ? page.stream().filter((path) -> !path.isBlank()).distinct().toList() : List.of();
		this.style = (style != null) ? style : CitationStyle.APA;
	}

	/** The distinct things to cite, definitions first. */
	List<Citable> find(Citables citables, Language language) {
		List<Citable> found = Stream
			.concat(this.d.stream().map((number) -> citables.get(number, language)),
					this.page.stream().map((path) -> citables.get(path, language)))
			.distinct()
			.toList();
		return found.isEmpty() ? List.of(citables.get(References.HOME, language)) : found;
	}

}
