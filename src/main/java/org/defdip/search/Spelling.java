package org.defdip.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.defdip.core.Language;

import org.springframework.stereotype.Component;

/** Corrects words that are not in the index to similar words that are. */
@Component
class Spelling {

	private static final int MOST_WORDS = 6;

	private static final int SHORTEST = 3;

	private static final float NEAR = 0.3F;

	private final SearchIndex index;

	Spelling(SearchIndex index) {
		this.index = index;
	}

	/**
	 * The query with each word that is not in the index replaced by the likeliest indexed
	 * word; the same query if there is no replacement.
	 */
	ParsedQuery correct(ParsedQuery question) {
		return this.index.read((reader) -> {
			ParsedQuery corrected = question;
			for (String word : words(question)) {
				if (!isIndexed(word, reader)) {
					List<SuggestWord> nearest = nearest(word, reader, SpellChecker.DEFAULT_ACCURACY);
					if (!nearest.isEmpty()) {
						corrected = corrected.with(word, nearest.get(0).string);
					}
				}
			}
			return corrected;
		});
	}

	/** Indexed words similar to those of the query, nearest first. */
	List<String> nearest(ParsedQuery question) {
		return this.index.read((reader) -> {
			List<SuggestWord> nearest = new ArrayList<>();
			for (String word : words(question)) {
				nearest.addAll(nearest(word, reader, NEAR));
			}
			return nearest.stream()
				.sorted(Comparator.comparing((SuggestWord word) -> word.score).reversed())
				.map((word) -> word.string)
				.distinct()
				.limit(MOST_WORDS)
				.toList();
		});
	}

	private static List<String> words(ParsedQuery question) {
		return Stream
			.of(question.essentials().stream(),
					question.phrases().stream().flatMap((it) -> Analysis.words(it).stream()),
					question.authors().stream().flatMap((it) -> Analysis.words(it).stream()))
			.flatMap((words) -> words)
			.filter((word) -> word.length() >= SHORTEST)
			.distinct()
			.toList();
	}

	private static boolean isIndexed(String word, IndexReader reader) throws IOException {
		for (Language language : Language.values()) {
			if (reader.docFreq(new Term(Fields.exact(language), word)) > 0) {
				return true;
			}
		}
		return false;
	}

	private static List<SuggestWord> nearest(String word, IndexReader reader, float accuracy) throws IOException {
		DirectSpellChecker checker = new DirectSpellChecker();
		checker.setMinPrefix(0);
		checker.setMinQueryLength(SHORTEST);
		checker.setAccuracy(accuracy);
		List<SuggestWord> nearest = new ArrayList<>();
		for (Language language : Language.values()) {
			nearest.addAll(List.of(checker.suggestSimilar(new Term(Fields.exact(language), word), MOST_WORDS, reader,
					SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX)));
		}
		nearest.sort(Comparator.comparing((SuggestWord found) -> found.score)
			.thenComparing((found) -> found.freq)
			.reversed());
		return nearest;
	}

}
