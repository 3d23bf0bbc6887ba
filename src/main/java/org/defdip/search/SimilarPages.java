package org.defdip.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.defdip.core.PageSource.PageEntry;

import org.springframework.stereotype.Component;

/** Suggests pages for a mistyped address. */
@Component
public class SimilarPages {

	private static final int MOST = 6;

	/**
	 * Several entries can share a page, so more candidates are read than pages returned.
	 */
	private static final int CANDIDATES = 100;

	private static final int LONGEST = 100;

	private static final int SLIPS = 2;

	private final SearchIndex index;

	SimilarPages(SearchIndex index) {
		this.index = index;
	}

	/**
	 * The distinct pages with an address or a name most similar to {@code slug}, best
	 * first.
	 */
	public List<PageEntry> to(String slug) {
		List<String> words = Analysis.words(slug.replace('-', ' '));
		if (words.isEmpty() || slug.length() > LONGEST) {
			return List.of();
		}
		Map<PagePath, PageEntry> pages = new LinkedHashMap<>();
		this.index.inSession((session) -> session.search(SearchDocument.class)
			.select((projections) -> projections.composite()
				.from(projections.field(Fields.ADDRESS, String.class),
						projections.field(Fields.label(Language.ID), String.class),
						projections.field(Fields.label(Language.EN), String.class))
				.asList((values) -> new PageEntry(new PagePath(String.valueOf(values.get(0))),
						new BilingualText(String.valueOf(values.get(1)), String.valueOf(values.get(2))))))
			.where((predicates) -> predicates.bool().with((most) -> {
				for (String word : words) {
					int slips = (word.length() > 2 * SLIPS) ? SLIPS : 0;
					most.should(predicates.or(
							predicates.match().field(Fields.SLUG).matching(word).fuzzy(slips).boost(4),
							predicates.match().field(TextField.PERSON.slug()).matching(word).fuzzy(slips),
							predicates.match().fields(Fields.BEGINNINGS).matching(word).fuzzy(Math.min(slips, 1))));
				}
				most.minimumShouldMatchNumber((words.size() * 2 + 2) / 3);
			}))
			.sort((sorts) -> sorts.score().then().field(Fields.ADDRESS))
			.fetchHits(CANDIDATES)).forEach((page) -> pages.putIfAbsent(page.address(), page));
		return pages.values().stream().limit(MOST).toList();
	}

}
