package org.defdip.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.defdip.concept.Definition;
import org.defdip.concept.DefinitionRepository;
import org.defdip.core.Language;
import org.defdip.core.NotFoundException;
import org.defdip.search.Facet.Expanded;
import org.defdip.search.LuceneSearch.Found;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Finds definitions, primarily by author, and counts the remaining facet choices. */
@Component
public class DefinitionFinder {

	private static final List<String> COUNTED = List.of(Fields.AUTHOR, Fields.CONCEPT, Fields.ATTRIBUTION,
			Fields.DEFINITION_KIND, Fields.PERSPECTIVE, Fields.PERIOD, Fields.REPEAT);

	private static final Set<String> STORED = Set.of(Fields.NUMBER);

	private final LuceneSearch search;

	private final Facets facets;

	private final DefinitionRepository definitions;

	DefinitionFinder(LuceneSearch search, Facets facets, DefinitionRepository definitions) {
		this.search = search;
		this.facets = facets;
		this.definitions = definitions;
	}

	/**
	 * One page of the definitions that {@code filter} accepts, by relevance if it has
	 * search words.
	 * @param expanded the facet to show all values of, or {@code null}
	 * @throws NotFoundException if there is no such page
	 */
	DefinitionPage find(DefinitionFilter filter, Language language, @Nullable Expanded expanded) {
		return find(filter, language, Paging.SIZE, expanded);
	}

	/**
	 * Like {@link #find(DefinitionFilter, Language, Expanded)}, with {@code size}
	 * definitions on a page.
	 * @throws NotFoundException if there is no such page
	 */
	public DefinitionPage find(DefinitionFilter filter, Language language, int size) {
		return find(filter, language, size, null);
	}

	private DefinitionPage find(DefinitionFilter filter, Language language, int size, @Nullable Expanded expanded) {
		SearchQuery query = new SearchQuery(EntryKind.DEFINITION, filter.question(), false, filter.chosen(), null,
				filter.years());
		Paging paging = new Paging(filter.pageNumber(), size);
		Found<Integer> found = this.search.find(query, language, DefinitionFinder::numbers, true, paging.offset(),
				paging.size(), COUNTED);
		return new DefinitionPage(query.question().asked(), inOrder(found.hits()), found.total(),
				found.count(Fields.REPEAT, "false"), paging.number(), paging.pages(found.total()),
				facets(filter, found, language, expanded), found.answered());
	}

	private static List<Integer> numbers(IndexSearcher searcher, List<Integer> documents, LuceneQueryBuilder query)
			throws IOException {
		List<Integer> numbers = new ArrayList<>();
		StoredFields stored = searcher.storedFields();
		for (Integer document : documents) {
			numbers.add(stored.document(document, STORED).getField(Fields.NUMBER).numericValue().intValue());
		}
		return numbers;
	}

	private List<Definition> inOrder(List<Integer> numbers) {
		Map<Integer, Definition> byNumber = this.definitions.findByNumberInOrderByNumber(numbers)
			.stream()
			.collect(Collectors.toMap(Definition::getNumber, Function.identity()));
		return numbers.stream().filter(byNumber::containsKey).map(byNumber::get).toList();
	}

	private List<Facet> facets(DefinitionFilter filter, Found<Integer> found, Language language,
			@Nullable Expanded expanded) {
		return List.of(this.facets.authors(found.counts(Fields.AUTHOR), filter.author(), language, expanded),
				this.facets.concepts(found.counts(Fields.CONCEPT), filter.concept(), language, expanded),
				this.facets.coded("attribution", "attribution", Definition.Attribution.values(),
						found.counts(Fields.ATTRIBUTION), filter.attribution()),
				this.facets.coded("kind", "definition.kind", Definition.Kind.values(),
						found.counts(Fields.DEFINITION_KIND), filter.kind()),
				this.facets.coded("perspective", "perspective", Definition.Perspective.values(),
						found.counts(Fields.PERSPECTIVE), filter.perspective()),
				this.facets.coded("period", "period", Definition.Period.values(), found.counts(Fields.PERIOD),
						filter.period()));
	}

}
