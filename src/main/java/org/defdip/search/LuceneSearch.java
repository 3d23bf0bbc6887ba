package org.defdip.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import java.util.stream.Stream;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSortField;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.Memo;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Runs queries on the Lucene index: hits, total and facet counts come from one pass. If
 * nothing is found, it tries the likeliest spelling, and then documents that have most of
 * the words.
 */
@Component
class LuceneSearch {

	private static final SortField NUMBER = new SortedNumericSortField(Fields.NUMBER, SortField.Type.INT);

	private static final Sort BY_NUMBER = new Sort(NUMBER);

	private static final Sort BEST = new Sort(SortField.FIELD_SCORE, NUMBER,
			new SortedSetSortField(Fields.ADDRESS, false));

	/** So few results may be those of a misspelt word. */
	private static final int FEW = 3;

	private final SearchIndex index;

	private final Spelling spelling;

	/** The facet counts of whole lists, which visit every document. */
	private final Memo<Map<String, Map<String, Map<String, Long>>>> whole;

	LuceneSearch(SearchIndex index, Spelling spelling, Edition edition) {
		this.whole = new Memo<>(edition, ConcurrentHashMap::new);
		this.index = index;
		this.spelling = spelling;
	}

	/**
	 * A range of the results of {@code query}, or of the query closest to it that has
	 * results.
	 * @param language the language of the page, in which words are corrected
	 * @param reading reads the hits
	 * @param byNumber whether to sort by number rather than by relevance if there are no
	 * words
	 * @param counted the fields to count values of, each without the selection in that
	 * field
	 */
	<T> Found<T> find(SearchQuery query, Language language, HitReading<T> reading, boolean byNumber, int offset,
			int limit, List<String> counted) {
		Found<T> found = findExactly(query, reading, byNumber, offset, limit, counted);
		if (found.total() > 0 && found.total() <= FEW && query.asksForSomething()) {
			return found.offering(better(query, found.total(), language));
		}
		if (found.total() > 0 || !query.asksForSomething() || query.isRestricted() && finds(query.unrestricted())) {
			return found;
		}
		SearchQuery nearest = nearest(query, language);
		return nearest.equals(query) ? found.offering(better(query, 0, language))
				: findExactly(nearest, reading, byNumber, offset, limit, counted);
	}

	/** The query closest to {@code query} that has results, regardless of its filters. */
	private SearchQuery nearest(SearchQuery query, Language language) {
		ParsedQuery question = query.question();
		ParsedQuery corrected = this.spelling.correct(question, language);
		if (!corrected.equals(question) && finds(query.unrestricted().with(corrected, false))) {
			return query.with(corrected, false);
		}
		for (ParsedQuery nearest : List.of(question, corrected)) {
			if (nearest.essentials().size() > 1 && finds(query.unrestricted().with(nearest, true))) {
				return query.with(nearest, true);
			}
		}
		return query;
	}

	/**
	 * Another spelling of the query that finds more than {@code total}, or {@code null}.
	 */
	private @Nullable ParsedQuery better(SearchQuery query, long total, Language language) {
		ParsedQuery question = query.question();
		return Stream.concat(Stream.of(this.spelling.doubt(question, language)), rephrased(question))
			.filter((other) -> !other.equals(question) && count(query.with(other, false)) > total)
			.findFirst()
			.orElse(null);
	}

	/** The query with a phrase in other words, since a phrase itself is not expanded. */
	private static Stream<ParsedQuery> rephrased(ParsedQuery question) {
		return question.phrases()
			.stream()
			.flatMap((phrase) -> Stream
				.concat(Stream.of(Analysis.joined(Analysis.key(phrase))),
						Thesaurus.terms(Analysis.words(phrase)).stream().flatMap((term) -> term.variants().stream()))
				.map((other) -> ParsedQuery.of(question.asked().replace(phrase, other))));
	}

	private boolean finds(SearchQuery query) {
		return count(query) > 0;
	}

	private int count(SearchQuery query) {
		return this.index.read((reader) -> new IndexSearcher(reader).count(new LuceneQueryBuilder(query).hits()));
	}

	/** Like {@link #find}, without looking for another query. */
	<T> Found<T> findExactly(SearchQuery query, HitReading<T> reading, boolean byNumber, int offset, int limit,
			List<String> counted) {
		Sort sort = (byNumber && !query.question().hasWords()) ? BY_NUMBER : BEST;
		return this.index.read((reader) -> {
			LuceneQueryBuilder lucene = new LuceneQueryBuilder(query);
			List<String> unselected = counted.stream().filter((field) -> !isSelected(query, field)).toList();
			FacetCollector facets = FacetCollector.with(reader, lucene, unselected, sort, offset, limit);
			Map<String, Map<String, Long>> counts = new HashMap<>(facets.counts());
			for (String field : counted) {
				if (isSelected(query, field)) {
					counts.putAll(countsWithout(query, field, reader));
				}
			}
			List<T> hits = facets.hits().isEmpty() ? List.of()
					: reading.read(new IndexSearcher(reader), facets.hits(), lucene);
			return new Found<>(query, hits, facets.total(), counts, null);
		});
	}

	private static boolean isSelected(SearchQuery query, String field) {
		return field.equals(Fields.TEXT) ? query.text() != null : query.chosen().containsKey(field);
	}

	/** The counts of the values of {@code field} without the selection in that field. */
	private Map<String, Map<String, Long>> countsWithout(SearchQuery query, String field, IndexReader reader)
			throws IOException {
		SearchQuery without = field.equals(Fields.TEXT)
				? new SearchQuery(query.kind(), query.question(), query.loose(), query.chosen(), null, query.years())
				: query.without(field);
		if (!without.question().asked().isEmpty() || without.isRestricted()) {
			return counts(without, field, reader);
		}
		Map<String, Map<String, Map<String, Long>>> kept = this.whole.get();
		String list = without.kind() + " " + field;
		Map<String, Map<String, Long>> counts = kept.get(list);
		if (counts == null) {
			counts = counts(without, field, reader);
			kept.put(list, counts);
		}
		return counts;
	}

	private static Map<String, Map<String, Long>> counts(SearchQuery query, String field, IndexReader reader)
			throws IOException {
		return FacetCollector.with(reader, new LuceneQueryBuilder(query), List.of(field), BY_NUMBER, 0, 0).counts();
	}

	/** Reads the hits with these document numbers, in this order. */
	@FunctionalInterface
	interface HitReading<T> {

		List<T> read(IndexSearcher searcher, List<Integer> documents, LuceneQueryBuilder query) throws IOException;

	}

	/**
	 * The result of a query.
	 *
	 * @param answered the query that was run
	 * @param total the number of all results
	 * @param counts the number of results by field and value, most frequent first
	 * @param offered another spelling of a query that found little, or {@code null}
	 */
	record Found<T>(SearchQuery answered, List<T> hits, long total, Map<String, Map<String, Long>> counts,
			@Nullable ParsedQuery offered) {

		private Found<T> offering(@Nullable ParsedQuery offered) {
			return new Found<>(this.answered, this.hits, this.total, this.counts, offered);
		}

		long count(String field, String value) {
			return counts(field).getOrDefault(value, 0L);
		}

		Map<String, Long> counts(String field) {
			return this.counts.getOrDefault(field, Map.of());
		}

	}

}
