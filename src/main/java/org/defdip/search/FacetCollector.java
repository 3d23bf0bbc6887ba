package org.defdip.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Collector that counts hits and facet values in the same pass as the search.
 */
final class FacetCollector implements Collector {

	private final Map<String, Map<String, Long>> counts = new LinkedHashMap<>();

	private long total;

	private List<Integer> hits = List.of();

	private final Map<String, Weight> languages;

	private FacetCollector(List<String> fields, Map<String, Weight> languages) {
		this.languages = languages;
		fields.forEach((field) -> this.counts.put(field, new HashMap<>()));
	}

	/**
	 * Collects at most {@code limit} hits from {@code offset} on, in the order of
	 * {@code sort}, and counts all hits and the values of {@code fields}.
	 */
	static FacetCollector with(IndexReader reader, LuceneQueryBuilder query, List<String> fields, Sort sort, int offset,
			int limit) throws IOException {
		IndexSearcher searcher = new IndexSearcher(reader);
		Map<String, Weight> languages = new LinkedHashMap<>();
		if (fields.contains(Fields.TEXT)) {
			for (Map.Entry<String, Query> language : query.languages().entrySet()) {
				languages.put(language.getKey(),
						searcher.createWeight(searcher.rewrite(language.getValue()), ScoreMode.COMPLETE_NO_SCORES, 1));
			}
		}
		Manager manager = new Manager(fields, languages);
		if (limit == 0) {
			return searcher.search(query.hits(), manager);
		}
		int last = Math.min(offset + limit, Math.max(1, reader.maxDoc()));
		Object[] results = searcher.search(query.hits(),
				new MultiCollectorManager(new TopFieldCollectorManager(sort, last, Integer.MAX_VALUE), manager));
		FacetCollector collected = (FacetCollector) results[1];
		ScoreDoc[] best = ((TopDocs) results[0]).scoreDocs;
		collected.hits = Arrays.stream(best).skip(offset).map((hit) -> hit.doc).toList();
		return collected;
	}

	private void add(FacetCollector other) {
		this.total += other.total;
		other.counts.forEach((field, values) -> values.forEach(
				(value, count) -> this.counts.getOrDefault(field, new HashMap<>()).merge(value, count, Long::sum)));
	}

	long total() {
		return this.total;
	}

	/** The document numbers of the collected hits, in order. */
	List<Integer> hits() {
		return this.hits;
	}

	/** The values of each field with their numbers of hits, most frequent first. */
	Map<String, Map<String, Long>> counts() {
		Map<String, Map<String, Long>> frequent = new LinkedHashMap<>();
		this.counts.forEach((field, values) -> {
			Map<String, Long> sorted = new LinkedHashMap<>();
			values.entrySet()
				.stream()
				.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
					.thenComparing(Map.Entry.comparingByKey()))
				.forEach((value) -> sorted.put(value.getKey(), value.getValue()));
			frequent.put(field, sorted);
		});
		return frequent;
	}

	@Override
	public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
		List<Column> columns = new ArrayList<>();
		for (String field : this.counts.keySet()) {
			if (!field.equals(Fields.TEXT)) {
				columns.add(new ValueColumn(context.reader(), field));
			}
		}
		for (Map.Entry<String, Weight> language : this.languages.entrySet()) {
			Scorer scorer = language.getValue().scorer(context);
			if (scorer != null) {
				columns.add(new LanguageColumn(language.getKey(), scorer));
			}
		}
		return new LeafCollector() {

			@Override
			public void setScorer(Scorable scorer) {
				// counting needs no scores
			}

			@Override
			public void collect(int document) throws IOException {
				FacetCollector.this.total++;
				for (Column column : columns) {
					column.count(document);
				}
			}

			@Override
			public void finish() throws IOException {
				for (Column column : columns) {
					column.addTo(FacetCollector.this.counts);
				}
			}

		};
	}

	@Override
	public ScoreMode scoreMode() {
		return ScoreMode.COMPLETE_NO_SCORES;
	}

	/** Merges the counts of the index segments. */
	private record Manager(List<String> fields,
			Map<String, Weight> languages) implements CollectorManager<FacetCollector, FacetCollector> {

		@Override
		public FacetCollector newCollector() {
			return new FacetCollector(this.fields, this.languages);
		}

		@Override
		public FacetCollector reduce(Collection<FacetCollector> parts) {
			FacetCollector whole = new FacetCollector(this.fields, this.languages);
			parts.forEach(whole::add);
			return whole;
		}

	}

	/** Counts the hits in one segment by a criterion. */
	private interface Column {

		void count(int document) throws IOException;

		void addTo(Map<String, Map<String, Long>> totals) throws IOException;

	}

	/** Counts the hits that have the words in a text of one language. */
	private static final class LanguageColumn implements Column {

		private final String language;

		private final DocIdSetIterator documents;

		private final @Nullable TwoPhaseIterator confirmed;

		private long count;

		LanguageColumn(String language, Scorer scorer) {
			this.language = language;
			this.confirmed = scorer.twoPhaseIterator();
			this.documents = (this.confirmed != null) ? this.confirmed.approximation() : scorer.iterator();
		}

		@Override
		public void count(int document) throws IOException {
			if (this.documents.docID() < document) {
				this.documents.advance(document);
			}
			if (this.documents.docID() == document && (this.confirmed == null || this.confirmed.matches())) {
				this.count++;
			}
		}

		@Override
		public void addTo(Map<String, Map<String, Long>> totals) {
			if (this.count > 0) {
				totals.getOrDefault(Fields.TEXT, new HashMap<>()).merge(this.language, this.count, Long::sum);
			}
		}

	}

	/** Counts the hits by the values of a field. */
	private static final class ValueColumn implements Column {

		private final String field;

		private final SortedSetDocValues values;

		private final @Nullable SortedDocValues single;

		private final int[] counts;

		ValueColumn(LeafReader reader, String field) throws IOException {
			this.field = field;
			this.values = DocValues.getSortedSet(reader, field);
			this.single = DocValues.unwrapSingleton(this.values);
			this.counts = new int[(int) this.values.getValueCount()];
		}

		@Override
		public void count(int document) throws IOException {
			if (this.single != null) {
				if (this.single.advanceExact(document)) {
					this.counts[this.single.ordValue()]++;
				}
			}
			else if (this.values.advanceExact(document)) {
				for (int i = 0; i < this.values.docValueCount(); i++) {
					this.counts[(int) this.values.nextOrd()]++;
				}
			}
		}

		@Override
		public void addTo(Map<String, Map<String, Long>> totals) throws IOException {
			Map<String, Long> values = totals.getOrDefault(this.field, new HashMap<>());
			for (int ordinal = 0; ordinal < this.counts.length; ordinal++) {
				if (this.counts[ordinal] > 0) {
					values.merge(this.values.lookupOrd(ordinal).utf8ToString(), (long) this.counts[ordinal], Long::sum);
				}
			}
		}

	}

}
