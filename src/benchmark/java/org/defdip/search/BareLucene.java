package org.defdip.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestWord;
import org.defdip.core.Language;
import org.jspecify.annotations.Nullable;

/**
 * Runs the same queries against the same documents with Lucene alone, as its
 * documentation shows: it loads the best twenty hits completely and counts facet values
 * by doc values in the same pass.
 */
final class BareLucene {

	private static final int HITS = 20;

	private static final int SUGGESTIONS = 24;

	private static final Sort BEST = new Sort(SortField.FIELD_SCORE);

	private static final Sort BY_NUMBER = new Sort(new SortedNumericSortField(Fields.NUMBER, SortField.Type.INT));

	private final IndexReader reader;

	private final IndexSearcher searcher;

	BareLucene(IndexReader reader) {
		this.reader = reader;
		this.searcher = new IndexSearcher(reader);
	}

	/**
	 * Finds documents with a word or phrase, and the facet counts of the search page.
	 */
	Answer words(String words) throws IOException {
		Map<String, Map<String, Long>> counts = new HashMap<>();
		TopFieldDocs hits = search(words(words, null), BEST,
				List.of(Fields.KIND, Fields.AUTHOR, Fields.CONCEPT, Fields.CHARACTER, Fields.PERSPECTIVE), counts);
		Map<String, Long> texts = new HashMap<>();
		for (Language language : Language.values()) {
			texts.put(language.slug(), (long) this.searcher.count(words(words, language)));
		}
		counts.put("text", texts);
		return answer(hits, counts);
	}

	/**
	 * Finds documents with a word that may be misspelled, and the facet counts of the
	 * search page.
	 */
	Answer fuzzy(String word) throws IOException {
		if (this.searcher.count(words(word, null)) > 0) {
			return words(word);
		}
		DirectSpellChecker checker = new DirectSpellChecker();
		checker.setMinPrefix(0);
		return words(Arrays.stream(Language.values()).flatMap((language) -> {
			try {
				return Arrays.stream(checker.suggestSimilar(new Term(Fields.exact(language), word), 6, this.reader));
			}
			catch (IOException ex) {
				throw new IllegalStateException(ex);
			}
		})
			.max(Comparator.comparing((SuggestWord found) -> found.score).thenComparing((found) -> found.freq))
			.orElseThrow().string);
	}

	/**
	 * Finds definitions by an author, and the facet counts of the list of definitions.
	 */
	Answer author(String slug) throws IOException {
		Map<String, Map<String, Long>> counts = new HashMap<>();
		Query definitions = new TermQuery(new Term(Fields.KIND, EntryKind.DEFINITION.slug()));
		Query byAuthor = new BooleanQuery.Builder().add(definitions, Occur.FILTER)
			.add(new TermQuery(new Term(Fields.AUTHOR, slug)), Occur.FILTER)
			.build();
		TopFieldDocs hits = search(byAuthor, BY_NUMBER, List.of(Fields.CONCEPT,
				Fields.ATTRIBUTION, Fields.DEFINITION_KIND, Fields.PERSPECTIVE, Fields.PERIOD, Fields.REPEAT), counts);
		this.searcher.search(definitions, counting(List.of(Fields.AUTHOR), counts));
		return answer(hits, counts);
	}

	/** Finds documents whose names begin with {@code start}. */
	Answer completion(String start) throws IOException {
		return answer(this.searcher.search(new TermQuery(new Term(Fields.BEGINNINGS, start)), SUGGESTIONS, BEST),
				Map.of());
	}

	/** The same query that the site sends. */
	private static Query words(String words, @Nullable Language text) {
		return new LuceneQueryBuilder(new SearchQuery(null, ParsedQuery.of(words), false, Map.of(), text, null)).hits();
	}

	private TopFieldDocs search(Query query, Sort sort, List<String> counted, Map<String, Map<String, Long>> counts)
			throws IOException {
		Object[] results = this.searcher.search(query, new MultiCollectorManager(
				new TopFieldCollectorManager(sort, HITS, Integer.MAX_VALUE), counting(counted, counts)));
		return (TopFieldDocs) results[0];
	}

	private Answer answer(TopFieldDocs hits, Map<String, Map<String, Long>> counts) throws IOException {
		StoredFields stored = this.reader.storedFields();
		Set<String> addresses = new LinkedHashSet<>();
		for (ScoreDoc hit : hits.scoreDocs) {
			addresses.add(stored.document(hit.doc).get(Fields.ADDRESS));
		}
		return new Answer(addresses, hits.totalHits.value, counts);
	}

	private static CollectorManager<Counting, Void> counting(List<String> fields,
			Map<String, Map<String, Long>> counts) {
		return new CollectorManager<>() {

			@Override
			public Counting newCollector() {
				return new Counting(fields, counts);
			}

			@Override
			@SuppressWarnings("NullAway") // Void has no other value
			public Void reduce(Collection<Counting> collectors) {
				return null;
			}

		};
	}

	/** The best hits, their total number and the facet counts. */
	record Answer(Set<String> addresses, long total, Map<String, Map<String, Long>> counts) {
	}

	/** Counts values by their ordinals. */
	private static final class Counting extends SimpleCollector {

		private final List<String> fields;

		private final Map<String, Map<String, Long>> counts;

		private SortedSetDocValues[] values = {};

		private int[][] ordinals = {};

		Counting(List<String> fields, Map<String, Map<String, Long>> counts) {
			this.fields = fields;
			this.counts = counts;
		}

		@Override
		protected void doSetNextReader(LeafReaderContext context) throws IOException {
			this.values = new SortedSetDocValues[this.fields.size()];
			this.ordinals = new int[this.values.length][];
			for (int i = 0; i < this.values.length; i++) {
				this.values[i] = DocValues.getSortedSet(context.reader(), this.fields.get(i));
				this.ordinals[i] = new int[(int) this.values[i].getValueCount()];
			}
		}

		@Override
		public void collect(int document) throws IOException {
			for (int i = 0; i < this.values.length; i++) {
				SortedSetDocValues field = this.values[i];
				if (field.advanceExact(document)) {
					for (int value = 0; value < field.docValueCount(); value++) {
						this.ordinals[i][(int) field.nextOrd()]++;
					}
				}
			}
		}

		@Override
		public void finish() throws IOException {
			for (int i = 0; i < this.values.length; i++) {
				Map<String, Long> counted = this.counts.computeIfAbsent(this.fields.get(i), (field) -> new HashMap<>());
				for (int value = 0; value < this.ordinals[i].length; value++) {
					if (this.ordinals[i][value] > 0) {
						counted.merge(this.values[i].lookupOrd(value).utf8ToString(), (long) this.ordinals[i][value],
								Long::sum);
					}
				}
			}
		}

		@Override
		public ScoreMode scoreMode() {
			return ScoreMode.COMPLETE_NO_SCORES;
		}

	}

}
