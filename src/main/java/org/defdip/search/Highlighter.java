package org.defdip.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.defdip.core.Language;
import org.jspecify.annotations.Nullable;

/**
 * Highlights the words of a query in the stored texts of hits, in any inflected form, by
 * the offsets in the term vectors of the index.
 */
final class Highlighter extends UnifiedHighlighter {

	private static final int SHORTEST_PASSAGE = 100;

	private static final int LONGEST_TEXT = 1_000_000;

	private final Map<Integer, Document> documents;

	private final LuceneQueryBuilder query;

	private final Map<String, BreakIterator> breaks = new HashMap<>();

	/**
	 * Creates a highlighter for hits whose stored documents are {@code documents}.
	 */
	Highlighter(IndexSearcher searcher, Map<Integer, Document> documents, LuceneQueryBuilder query) {
		super(new Builder(searcher, Analysis.unstemmed()).withMaxLength(LONGEST_TEXT)
			.withMaxNoHighlightPassages(0)
			.withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", "… ", true)));
		this.documents = documents;
		this.query = query;
	}

	/**
	 * The best passages of {@code excerpts} as HTML, by document and field. Fields
	 * without a match are absent.
	 */
	Map<Integer, Map<String, String>> highlight(Collection<Integer> hits, List<Excerpt> excerpts) throws IOException {
		Map<Integer, Map<String, String>> highlights = new HashMap<>();
		Map<String, Analyzer> analyzers = new LinkedHashMap<>();
		for (Excerpt excerpt : excerpts) {
			analyzers.put(excerpt.field(), excerpt.analyzer());
			this.breaks.put(excerpt.field(), excerpt.breaks());
		}
		BooleanQuery words = this.query.highlighted(analyzers);
		if (hits.isEmpty() || words.clauses().isEmpty()) {
			return highlights;
		}
		String[] names = analyzers.keySet().toArray(String[]::new);
		int[] documents = hits.stream().mapToInt(Integer::intValue).toArray();
		int[] passages = excerpts.stream().mapToInt(Excerpt::passages).toArray();
		Map<String, Object[]> found = highlightFieldsAsObjects(names, words, documents, passages);
		for (String name : names) {
			Object[] ofField = found.getOrDefault(name, new Object[0]);
			for (int i = 0; i < ofField.length; i++) {
				if (ofField[i] instanceof String html && !html.isEmpty()) {
					highlights.computeIfAbsent(documents[i], (absent) -> new HashMap<>()).put(name, joined(html));
				}
			}
		}
		return highlights;
	}

	/** Passages of two values are separated only by the separator of the values. */
	private static String joined(String html) {
		String separator = String.valueOf(MULTIVAL_SEP_CHAR);
		return Stream.of(html.split(separator)).filter((part) -> !part.isBlank()).collect(Collectors.joining("… "));
	}

	@Override
	protected BreakIterator getBreakIterator(String field) {
		return this.breaks.getOrDefault(field, new WholeBreakIterator());
	}

	@Override
	protected Set<HighlightFlag> getFlags(String field) {
		return EnumSet.of(HighlightFlag.PHRASES, HighlightFlag.PASSAGE_RELEVANCY_OVER_SPEED);
	}

	@Override
	protected OffsetSource getOffsetSource(String field) {
		return OffsetSource.TERM_VECTORS;
	}

	/** Takes the texts from the documents, which are read already. */
	@Override
	protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator hits, int cacheCharsThreshold)
			throws IOException {
		List<CharSequence[]> values = new ArrayList<>();
		for (int hit = hits.nextDoc(); hit != DocIdSetIterator.NO_MORE_DOCS; hit = hits.nextDoc()) {
			Document document = this.documents.getOrDefault(hit, new Document());
			values.add(Arrays.stream(fields)
				.map((field) -> document.getValues(field))
				.map((texts) -> (texts.length > 0) ? String.join(String.valueOf(MULTIVAL_SEP_CHAR), texts) : null)
				.toArray(CharSequence[]::new));
		}
		return values;
	}

	/**
	 * What to show of a field.
	 *
	 * @param language the language of the sentences to show, or {@code null} to show the
	 * whole value that matches best
	 * @param passages the number of sentences
	 */
	record Excerpt(String field, Analyzer analyzer, @Nullable Language language, int passages) {

		/** The whole value of a label. */
		static Excerpt ofLabel(Language language) {
			return new Excerpt(Fields.label(language), Analysis.stemmed(language), null, 1);
		}

		/** The whole name or the best {@code passages} of another text. */
		static Excerpt of(TextField field, Language language, int passages) {
			return new Excerpt(field.field(language), field.analyzerFor(language), field.isName() ? null : language,
					passages);
		}

		private BreakIterator breaks() {
			return (this.language != null) ? LengthGoalBreakIterator
				.createMinLength(BreakIterator.getSentenceInstance(this.language.locale()), SHORTEST_PASSAGE, 0.5F)
					: new WholeBreakIterator();
		}

	}

}
