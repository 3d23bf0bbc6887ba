package org.defdip.search;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.defdip.concept.Definition;
import org.defdip.concept.DefinitionRepository;
import org.defdip.core.Language;
import org.defdip.core.NotFoundException;
import org.defdip.search.Finder.Found;

import org.springframework.stereotype.Component;

/** Finds definitions, primarily by author, and counts the remaining facet choices. */
@Component
public class DefinitionFinder {

	private static final List<String> COUNTED = List.of(Fields.AUTHOR, Fields.CONCEPT, Fields.ATTRIBUTION,
			Fields.DEFINITION_KIND, Fields.PERSPECTIVE, Fields.PERIOD, Fields.REPEAT);

	private final Finder finder;

	private final Facets facets;

	private final DefinitionRepository definitions;

	DefinitionFinder(Finder finder, Facets facets, DefinitionRepository definitions) {
		this.finder = finder;
		this.facets = facets;
		this.definitions = definitions;
	}

	/**
	 * One page of the definitions that {@code filter} accepts, by relevance if it has
	 * search words.
	 * @throws NotFoundException if there is no such page
	 */
	DefinitionPage find(DefinitionFilter filter, Language language) {
		return find(filter, language, Paging.SIZE);
	}

	/**
	 * Like {@link #find(DefinitionFilter, Language)}, with {@code size} definitions on a
	 * page.
	 * @throws NotFoundException if there is no such page
	 */
	public DefinitionPage find(DefinitionFilter filter, Language language, int size) {
		SearchQuery inquiry = this.finder
			.answerable(new SearchQuery(List.of(Definition.class), filter.question(), false, filter.chosen(), null));
		Paging paging = new Paging(filter.pageNumber(), size);
		Found<Integer> found = this.finder.find(inquiry,
				(stored) -> stored.getField(Fields.NUMBER).numericValue().intValue(), !inquiry.question().hasWords(),
				paging.offset(), paging.size(), COUNTED);
		return new DefinitionPage(inOrder(found.hits()), found.total(), found.count(Fields.REPEAT, "false"),
				paging.number(), paging.pages(found.total()), facets(filter, found.counts(), language), inquiry);
	}

	private List<Definition> inOrder(List<Integer> numbers) {
		Map<Integer, Definition> byNumber = this.definitions.findByNumberInOrderByNumber(numbers)
			.stream()
			.collect(Collectors.toMap(Definition::getNumber, Function.identity()));
		return numbers.stream().filter(byNumber::containsKey).map(byNumber::get).toList();
	}

	private List<Facet> facets(DefinitionFilter filter, Map<String, Map<String, Long>> counts, Language language) {
		return List.of(this.facets.authors(counts.getOrDefault(Fields.AUTHOR, Map.of()), filter.author(), language),
				this.facets.concepts(counts.getOrDefault(Fields.CONCEPT, Map.of()), filter.concept(), language),
				this.facets.coded("attribution", "attribution", Definition.Attribution.values(),
						counts.getOrDefault(Fields.ATTRIBUTION, Map.of()), filter.attribution()),
				this.facets.coded("kind", "definition.kind", Definition.Kind.values(),
						counts.getOrDefault(Fields.DEFINITION_KIND, Map.of()), filter.kind()),
				this.facets.coded("perspective", "perspective", Definition.Perspective.values(),
						counts.getOrDefault(Fields.PERSPECTIVE, Map.of()), filter.perspective()),
				this.facets.coded("period", "period", Definition.Period.values(),
						counts.getOrDefault(Fields.PERIOD, Map.of()), filter.period()));
	}

}
