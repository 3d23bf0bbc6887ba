package org.defdip.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.defdip.core.Language;
import org.jspecify.annotations.Nullable;

/** Highlights the words of a query in texts, in any inflected form. */
class Highlighter {

	private static final String FIELD = "text";

	private static final int SHORTEST_PASSAGE = 100;

	private static final int LONGEST_TEXT = 1_000_000;

	private final Map<Language, Query> queries = new EnumMap<>(Language.class);

	private final Map<Language, Set<String>> tokens = new EnumMap<>(Language.class);

	Highlighter(ParsedQuery question) {
		for (Language language : Language.values()) {
			Analyzer analyzer = Analysis.stemmed(language);
			this.queries.put(language, query(question, analyzer));
			this.tokens.put(language,
					Stream.of(question.essentials(), question.phrases(), question.authors())
						.flatMap(List::stream)
						.flatMap((words) -> Analysis.tokens(analyzer, words).stream())
						.collect(Collectors.toSet()));
		}
	}

	private static Query query(ParsedQuery question, Analyzer analyzer) {
		BooleanQuery.Builder words = new BooleanQuery.Builder();
		for (String word : question.essentials()) {
			for (String token : Analysis.tokens(analyzer, word)) {
				words.add(new TermQuery(new Term(FIELD, token)), Occur.SHOULD);
			}
		}
		for (List<String> phrases : List.of(question.phrases(), question.authors())) {
			for (String phrase : phrases) {
				words.add(new PhraseQuery(FIELD, Analysis.tokens(analyzer, phrase).toArray(String[]::new)),
						Occur.SHOULD);
			}
		}
		return words.build();
	}

	/** The whole {@code text} as HTML, or {@code null} if it has no match. */
	@Nullable String whole(String text, Language language) {
		return mark(text, language, WholeBreakIterator::new, 1);
	}

	/** The best sentences of {@code text} as HTML, or {@code null} if it has no match. */
	@Nullable String passages(String text, Language language, int most) {
		return mark(
				text, language, () -> LengthGoalBreakIterator
					.createMinLength(BreakIterator.getSentenceInstance(language.locale()), SHORTEST_PASSAGE, 0.5F),
				most);
	}

	private @Nullable String mark(String text, Language language, Supplier<BreakIterator> breaks, int most) {
		Query query = this.queries.get(language);
		Analyzer analyzer = Analysis.stemmed(language);
		// Most texts have no match, and this check is far cheaper than highlighting.
		if (query == null || Collections.disjoint(Analysis.tokens(analyzer, text), this.tokens.get(language))) {
			return null;
		}
		UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(analyzer)
			.withBreakIterator(breaks)
			.withMaxLength(LONGEST_TEXT)
			.withMaxNoHighlightPassages(0)
			.withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", "… ", true))
			.build();
		try {
			Object marked = highlighter.highlightWithoutSearcher(FIELD, query, text, most);
			return (marked instanceof String html && !html.isEmpty()) ? html : null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
