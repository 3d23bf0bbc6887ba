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
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;

/**
 * Collector that counts hits and facet values in the same pass as the search. The
 * aggregations of Hibernate Search look up every value of every hit, which for many hits
 * takes longer than the search itself.
 */
final class FacetCollector implements Collector {

	private final Map<String, Map<String, Long>> counts = new LinkedHashMap<>();

	private long total;

	private List<ScoreDoc> hits = List.of();

	private FacetCollector(List<String> fields) {
		fields.forEach((field) -> this.counts.put(field, new HashMap<>()));
	}

	/** Counts the hits of {@code query} and the values in {@code fields}. */
	static FacetCollector of(IndexReader reader, Query query, List<String> fields) throws IOException {
		IndexSearcher searcher = new IndexSearcher(reader);
		return isEverything(searcher, query) ? ofAll(reader, fields) : searcher.search(query, new Manager(fields));
	}

	/**
	 * Like {@link #of}, and collects in the same pass at most {@code limit} hits from
	 * {@code offset} on, in the order of {@code sort}.
	 */
	static FacetCollector with(IndexReader reader, Query query, List<String> fields, Sort sort, int offset, int limit)
			throws IOException {
		if (limit == 0) {
			return of(reader, query, fields);
		}
		IndexSearcher searcher = new IndexSearcher(reader);
		int last = Math.min(offset + limit, Math.max(1, reader.maxDoc()));
		if (isEverything(searcher, query)) {
			FacetCollector tally = ofAll(reader, fields);
			tally.keep(searcher.search(query, new TopFieldCollectorManager(sort, last, last)), offset);
			return tally;
		}
		Object[] results = searcher.search(query, new MultiCollectorManager(
				new TopFieldCollectorManager(sort, last, Integer.MAX_VALUE), new Manager(fields)));
		FacetCollector tally = (FacetCollector) results[1];
		tally.keep((TopDocs) results[0], offset);
		return tally;
	}

	private static boolean isEverything(IndexSearcher searcher, Query query) throws IOException {
		return searcher.rewrite(query) instanceof MatchAllDocsQuery && !searcher.getIndexReader().hasDeletions();
	}

	private void keep(TopDocs found, int offset) {
		this.hits = Arrays.asList(found.scoreDocs)
			.subList(Math.min(offset, found.scoreDocs.length), found.scoreDocs.length);
	}

	private void add(FacetCollector other) {
		this.total += other.total;
		other.counts.forEach((field, values) -> values.forEach(
				(value, count) -> this.counts.getOrDefault(field, new HashMap<>()).merge(value, count, Long::sum)));
	}

	long total() {
		return this.total;
	}

	List<ScoreDoc> hits() {
		return this.hits;
	}

	/** The most frequent values of each field with their numbers of hits. */
	Map<String, Map<String, Long>> counts(int most) {
		Map<String, Map<String, Long>> frequent = new LinkedHashMap<>();
		this.counts.forEach((field, values) -> {
			Map<String, Long> sorted = new LinkedHashMap<>();
			values.entrySet()
				.stream()
				.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
					.thenComparing(Map.Entry.comparingByKey()))
				.limit(most)
				.forEach((value) -> sorted.put(value.getKey(), value.getValue()));
			frequent.put(field, sorted);
		});
		return frequent;
	}

	/** Counts all documents from index statistics, without visiting them. */
	private static FacetCollector ofAll(IndexReader reader, List<String> fields) throws IOException {
		FacetCollector tally = new FacetCollector(fields);
		tally.total = reader.numDocs();
		for (LeafReaderContext leaf : reader.leaves()) {
			for (Map.Entry<String, Map<String, Long>> field : tally.counts.entrySet()) {
				Terms terms = leaf.reader().terms(field.getKey());
				if (terms != null) {
					TermsEnum values = terms.iterator();
					while (values.next() != null) {
						field.getValue().merge(values.term().utf8ToString(), (long) values.docFreq(), Long::sum);
					}
				}
			}
		}
		return tally;
	}

	@Override
	public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
		List<Column> columns = new ArrayList<>();
		for (String field : this.counts.keySet()) {
			columns.add(new Column(context.reader(), field));
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
	private record Manager(List<String> fields) implements CollectorManager<FacetCollector, FacetCollector> {

		@Override
		public FacetCollector newCollector() {
			return new FacetCollector(this.fields);
		}

		@Override
		public FacetCollector reduce(Collection<FacetCollector> parts) {
			FacetCollector whole = new FacetCollector(this.fields);
			parts.forEach(whole::add);
			return whole;
		}

	}

	/** The values of a field in one segment. */
	private static final class Column {

		private final String field;

		private final SortedSetDocValues values;

		private final @Nullable SortedDocValues single;

		private final int[] counts;

		Column(LeafReader reader, String field) throws IOException {
			this.field = field;
			this.values = DocValues.getSortedSet(reader, field);
			this.single = DocValues.unwrapSingleton(this.values);
			this.counts = new int[(int) this.values.getValueCount()];
		}

		void count(int document) throws IOException {
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

		void addTo(Map<String, Map<String, Long>> totals) throws IOException {
			Map<String, Long> values = totals.getOrDefault(this.field, new HashMap<>());
			for (int ordinal = 0; ordinal < this.counts.length; ordinal++) {
				if (this.counts[ordinal] > 0) {
					values.merge(this.values.lookupOrd(ordinal).utf8ToString(), (long) this.counts[ordinal], Long::sum);
				}
			}
		}

	}

}
