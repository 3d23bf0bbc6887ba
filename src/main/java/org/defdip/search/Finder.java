package org.defdip.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.SortedSetSortField;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Runs queries against the index with fallbacks: if no document has all words, it tries
 * the likeliest spelling, and then documents that have most of the words.
 */
@Component
class Finder {

	private static final int MOST_CHOICES = 200;

	private static final SortField NUMBER = new SortedNumericSortField(Fields.NUMBER, SortField.Type.INT);

	private static final Sort BY_NUMBER = new Sort(NUMBER);

	private static final Sort BEST = new Sort(SortField.FIELD_SCORE, NUMBER,
			new SortedSetSortField(Fields.ADDRESS, false));

	private final SearchIndex index;

	private final Spelling spelling;

	Finder(SearchIndex index, Spelling spelling) {
		this.index = index;
		this.spelling = spelling;
	}

	/**
	 * The query closest to {@code inquiry} that has results. Returns {@code inquiry}
	 * itself if no fallback has results, or if only its filters exclude all results.
	 */
	SearchQuery answerable(SearchQuery inquiry) {
		ParsedQuery question = inquiry.question();
		if (!question.hasWords() && question.authors().isEmpty() || finds(inquiry.unrestricted())) {
			return inquiry;
		}
		ParsedQuery corrected = this.spelling.correct(question, inquiry.types());
		if (!corrected.equals(question) && finds(inquiry.unrestricted().with(corrected, false))) {
			return inquiry.with(corrected, false);
		}
		for (ParsedQuery nearest : List.of(question, corrected)) {
			if (nearest.essentials().size() > 1 && finds(inquiry.unrestricted().with(nearest, true))) {
				return inquiry.with(nearest, true);
			}
		}
		return inquiry;
	}

	long count(SearchQuery inquiry) {
		return tally(inquiry, List.of()).total();
	}

	/**
	 * A range of the results of {@code inquiry}.
	 * @param reading maps each stored document
	 * @param byNumber whether to sort by number rather than by relevance
	 * @param counted the fields to count values of, each without the selection in that
	 * field
	 */
	<T> Found<T> find(SearchQuery inquiry, StoredReading<T> reading, boolean byNumber, int offset, int limit,
			List<String> counted) {
		List<String> unchosen = counted.stream().filter((field) -> !inquiry.chosen().containsKey(field)).toList();
		Found<T> found = this.index.read(inquiry.types(), (reader) -> {
			Sort sort = byNumber ? BY_NUMBER : BEST;
			return found(reader, FacetCollector.with(reader, inquiry.query(), unchosen, sort, offset, limit), reading);
		});
		for (String field : counted) {
			if (inquiry.chosen().containsKey(field)) {
				found.counts().putAll(tally(inquiry.without(field), List.of(field)).counts(MOST_CHOICES));
			}
		}
		return found;
	}

	private static <T> Found<T> found(IndexReader reader, FacetCollector tally, StoredReading<T> reading)
			throws IOException {
		List<T> hits = new ArrayList<>();
		StoredFields stored = reader.storedFields();
		for (ScoreDoc hit : tally.hits()) {
			hits.add(reading.from(stored.document(hit.doc)));
		}
		return new Found<>(hits, tally.total(), new HashMap<>(tally.counts(MOST_CHOICES)));
	}

	private FacetCollector tally(SearchQuery inquiry, List<String> fields) {
		return this.index.read(inquiry.types(), (reader) -> FacetCollector.of(reader, inquiry.query(), fields));
	}

	private boolean finds(SearchQuery inquiry) {
		return this.index.read(inquiry.types(),
				(reader) -> new IndexSearcher(reader).search(inquiry.query(), new AnyHit()));
	}

	/** Maps the stored document of a hit. */
	@FunctionalInterface
	interface StoredReading<T> {

		T from(Document stored);

	}

	/**
	 * The result of a query.
	 *
	 * @param total the number of all results
	 * @param counts the number of results by field and value
	 */
	record Found<T>(List<T> hits, long total, Map<String, Map<String, Long>> counts) {

		long count(String field, @Nullable String value) {
			Long count = this.counts.getOrDefault(field, Map.of()).get(value);
			return (count != null) ? count : 0;
		}

	}

}
