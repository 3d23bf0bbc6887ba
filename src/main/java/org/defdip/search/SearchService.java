package org.defdip.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.defdip.concept.Definition;
import org.defdip.core.Language;
import org.defdip.search.Facet.Expanded;
import org.defdip.search.LuceneSearch.Found;
import org.defdip.search.SearchPage.Group;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Searches all things that have a page. */
@Component
public class SearchService {

	private static final int MOST_OF_A_GROUP = 5;

	private static final List<String> COUNTED = List.of(Fields.KIND, Fields.AUTHOR, Fields.CONCEPT, Fields.CHARACTER,
			Fields.PERSPECTIVE, Fields.TEXT);

	private final LuceneSearch search;

	private final Facets facets;

	private final TermVectorCache vectors;

	SearchService(LuceneSearch search, Facets facets, TermVectorCache vectors) {
		this.vectors = vectors;
		this.search = search;
		this.facets = facets;
	}

	/**
	 * One page of the results that {@code filter} accepts, by relevance.
	 * @param question the parsed text of {@code filter}
	 * @param expanded the facet to show all values of, or {@code null}
	 * @throws org.defdip.core.NotFoundException if there is no such page
	 */
	SearchPage find(SearchFilter filter, ParsedQuery question, Language language, @Nullable Expanded expanded) {
		return find(filter, question, language, Paging.SIZE, expanded);
	}

	/**
	 * One page of {@code size} results that {@code filter} accepts, by relevance.
	 * @throws org.defdip.core.NotFoundException if there is no such page
	 */
	public SearchPage find(SearchFilter filter, Language language, int size) {
		return find(filter, filter.question(), language, size, null);
	}

	private SearchPage find(SearchFilter filter, ParsedQuery question, Language language, int size,
			@Nullable Expanded expanded) {
		SearchQuery query = new SearchQuery(null, question, false, filter.chosen(), filter.text(), null);
		HitMapper mapper = new HitMapper(language, this.vectors);
		boolean grouped = filter.group() != null;
		Paging paging = new Paging(grouped ? 1 : filter.pageNumber(), size);
		Found<Hit> found = this.search.find(query, language, mapper, false, paging.offset(),
				grouped ? 0 : paging.size(), COUNTED);
		List<Group> groups = grouped ? groups(found, mapper) : List.of(new Group(null, found.hits(), found.total()));
		return new SearchPage(groups, found.total(), paging.number(), grouped ? 1 : paging.pages(found.total()),
				facets(filter, found, language, expanded), found.answered(), found.offered());
	}

	private List<Group> groups(Found<Hit> found, HitMapper mapper) {
		List<Group> groups = new ArrayList<>();
		SearchQuery query = found.answered();
		for (EntryKind kind : EntryKind.values()) {
			String chosen = query.chosen().get(Fields.KIND);
			long total = found.count(Fields.KIND, kind.slug());
			if (total > 0 && (chosen == null || chosen.equals(kind.slug()))) {
				List<Hit> hits = this.search
					.findExactly(query.with(Fields.KIND, kind.slug()), mapper, false, 0, MOST_OF_A_GROUP, List.of())
					.hits();
				groups.add(new Group(kind, hits, total));
			}
		}
		return groups;
	}

	private List<Facet> facets(SearchFilter filter, Found<Hit> found, Language language, @Nullable Expanded expanded) {
		return Stream
			.of(this.facets.coded("kind", "search.kind", EntryKind.values(), found.counts(Fields.KIND), filter.kind()),
					this.facets.authors(found.counts(Fields.AUTHOR), filter.author(), language, expanded),
					this.facets.concepts(found.counts(Fields.CONCEPT), filter.concept(), language, expanded),
					this.facets.characters(found.counts(Fields.CHARACTER), filter.character()),
					this.facets.coded("perspective", "perspective", Definition.Perspective.values(),
							found.counts(Fields.PERSPECTIVE), filter.perspective()),
					this.facets.coded("text", "language.name", Language.values(), found.counts(Fields.TEXT),
							found.answered().question().hasWords() ? filter.text() : null))
			.filter((facet) -> !facet.choices().isEmpty())
			.toList();
	}

}
