package org.defdip.search;

import java.io.IOException;
import java.util.ArrayList;
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
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/**
 * Counts hits, and how many of them have which values, in one pass that scores nothing.
 * The aggregations of the search library find a place for every value of every hit anew,
 * which over many hits takes longer than the search.
 */
final class Tally implements Collector {

	private final Map<String, Map<String, Long>> counts = new LinkedHashMap<>();

	private long total;

	private Tally(List<String> fields) {
		fields.forEach((field) -> this.counts.put(field, new HashMap<>()));
	}

	/** Counts what {@code query} finds, and the values in {@code fields}. */
	static Tally of(IndexReader reader, Query query, List<String> fields) throws IOException {
		IndexSearcher searcher = new IndexSearcher(reader);
		if (searcher.rewrite(query) instanceof MatchAllDocsQuery && !reader.hasDeletions()) {
			Tally tally = new Tally(fields);
			tally.countAll(reader);
			return tally;
		}
		return searcher.search(query, new CollectorManager<Tally, Tally>() {

			@Override
			public Tally newCollector() {
				return new Tally(fields);
			}

			@Override
			public Tally reduce(Collection<Tally> parts) {
				Tally whole = new Tally(fields);
				parts.forEach(whole::add);
				return whole;
			}

		});
	}

	private void add(Tally other) {
		this.total += other.total;
		other.counts.forEach((field, values) -> values.forEach(
				(value, count) -> this.counts.getOrDefault(field, new HashMap<>()).merge(value, count, Long::sum)));
	}

	long total() {
		return this.total;
	}

	/** The most frequent values of each field and how many hits have them. */
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

	/** Counts everything there is, which the index knows without looking at it. */
	private void countAll(IndexReader reader) throws IOException {
		this.total = reader.numDocs();
		for (LeafReaderContext leaf : reader.leaves()) {
			for (Map.Entry<String, Map<String, Long>> field : this.counts.entrySet()) {
				Terms terms = leaf.reader().terms(field.getKey());
				if (terms != null) {
					TermsEnum values = terms.iterator();
					while (values.next() != null) {
						field.getValue().merge(values.term().utf8ToString(), (long) values.docFreq(), Long::sum);
					}
				}
			}
		}
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
				// counts take no score
			}

			@Override
			public void collect(int document) throws IOException {
				Tally.this.total++;
				for (Column column : columns) {
					column.count(document);
				}
			}

			@Override
			public void finish() throws IOException {
				for (Column column : columns) {
					column.addTo(Tally.this.counts);
				}
			}

		};
	}

	@Override
	public ScoreMode scoreMode() {
		return ScoreMode.COMPLETE_NO_SCORES;
	}

	/** The values of a field in a part of the index. */
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
