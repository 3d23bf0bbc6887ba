package org.defdip.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.defdip.concept.Definition;
import org.defdip.core.Language;
import org.defdip.search.Finder.Found;
import org.defdip.search.SearchPage.Group;

import org.springframework.stereotype.Component;

/** Searches all things that have a page. */
@Component
public class SearchService {

	private static final int MOST_OF_A_GROUP = 5;

	private static final List<String> COUNTED = List.of(Fields.KIND, Fields.AUTHOR, Fields.CONCEPT, Fields.CHARACTER,
			Fields.PERSPECTIVE);

	private final Finder finder;

	private final Facets facets;

	SearchService(Finder finder, Facets facets) {
		this.finder = finder;
		this.facets = facets;
	}

	/**
	 * One page of the results that {@code filter} accepts, by relevance.
	 * @throws org.defdip.core.NotFoundException if there is no such page
	 */
	SearchPage find(SearchFilter filter, Language language) {
		return find(filter, language, Paging.SIZE);
	}

	/**
	 * Like {@link #find(SearchFilter, Language)}, with {@code size} results on a page.
	 * @throws org.defdip.core.NotFoundException if there is no such page
	 */
	public SearchPage find(SearchFilter filter, Language language, int size) {
		SearchQuery inquiry = this.finder.answerable(
				new SearchQuery(EntryMapping.INDEXED, filter.question(), false, filter.chosen(), filter.text()));
		HitMapper reader = new HitMapper(language, inquiry.question());
		boolean grouped = filter.group() != null;
		Paging paging = new Paging(grouped ? 1 : filter.pageNumber(), size);
		Found<Hit> found = this.finder.find(inquiry, reader::read, false, paging.offset(), grouped ? 0 : paging.size(),
				COUNTED);
		List<Group> groups = grouped ? groups(inquiry, reader, found)
				: List.of(new Group(null, found.hits(), found.total()));
		return new SearchPage(groups, found.total(), paging.number(), grouped ? 1 : paging.pages(found.total()),
				facets(filter, inquiry, found, language), inquiry);
	}

	private List<Group> groups(SearchQuery inquiry, HitMapper reader, Found<Hit> found) {
		List<Group> groups = new ArrayList<>();
		for (EntryKind kind : EntryKind.values()) {
			String chosen = inquiry.chosen().get(Fields.KIND);
			long total = found.count(Fields.KIND, kind.slug());
			if (total > 0 && (chosen == null || chosen.equals(kind.slug()))) {
				Map<String, String> only = new HashMap<>(inquiry.chosen());
				only.put(Fields.KIND, kind.slug());
				SearchQuery ofKind = new SearchQuery(inquiry.types(), inquiry.question(), inquiry.loose(), only,
						inquiry.text());
				groups.add(new Group(kind,
						this.finder.find(ofKind, reader::read, false, 0, MOST_OF_A_GROUP, List.of()).hits(), total));
			}
		}
		return groups;
	}

	private List<Facet> facets(SearchFilter filter, SearchQuery inquiry, Found<Hit> found, Language language) {
		Map<String, Map<String, Long>> counts = found.counts();
		List<Facet> facets = new ArrayList<>();
		facets.add(this.facets.coded("kind", "search.kind", EntryKind.values(),
				counts.getOrDefault(Fields.KIND, Map.of()), filter.kind()));
		facets.add(this.facets.authors(counts.getOrDefault(Fields.AUTHOR, Map.of()), filter.author(), language));
		facets.add(this.facets.concepts(counts.getOrDefault(Fields.CONCEPT, Map.of()), filter.concept(), language));
		facets.add(this.facets.characters(counts.getOrDefault(Fields.CHARACTER, Map.of()), filter.character()));
		facets.add(this.facets.coded("perspective", "perspective", Definition.Perspective.values(),
				counts.getOrDefault(Fields.PERSPECTIVE, Map.of()), filter.perspective()));
		if (inquiry.question().hasWords()) {
			Map<String, Long> texts = new LinkedHashMap<>();
			for (Language text : Language.values()) {
				texts.put(text.slug(), this.finder.count(inquiry.in(text)));
			}
			texts.values().removeIf((count) -> count == 0);
			facets.add(this.facets.coded("text", "language.name", Language.values(), texts, filter.text()));
		}
		return facets.stream().filter((facet) -> !facet.choices().isEmpty()).toList();
	}

}
