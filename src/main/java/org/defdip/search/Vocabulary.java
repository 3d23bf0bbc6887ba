package org.defdip.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.defdip.core.Language;

/** The words of the texts of the site, with which the words of a query are compared. */
final class Vocabulary {

	private static final Pattern WORD = Pattern
		.compile("(?<start>(?:^|[.!?:;“‘(]\\s*))?(?<word>\\p{L}[\\p{L}\\p{M}]+)");

	private final Map<Language, Map<String, Word>> words = new EnumMap<>(Language.class);

	private final Map<Language, Set<String>> stems = new EnumMap<>(Language.class);

	/**
	 * Collects the words of {@code texts} by language, and the names of {@code people}.
	 */
	static Vocabulary of(Map<Language, List<String>> texts, Collection<String> people) {
		Vocabulary vocabulary = new Vocabulary();
		for (Language language : Language.values()) {
			Map<String, Integer> within = new HashMap<>();
			Map<String, Integer> first = new HashMap<>();
			people.forEach((name) -> count(name, within, within));
			texts.getOrDefault(language, List.of()).forEach((text) -> count(text, first, within));
			vocabulary.add(language, within, first);
		}
		return vocabulary;
	}

	private static void count(String text, Map<String, Integer> first, Map<String, Integer> within) {
		Matcher word = WORD.matcher(text);
		while (word.find()) {
			(word.group("start") != null ? first : within).merge(word.group("word"), 1, Integer::sum);
		}
	}

	/**
	 * Adds words with the numbers of their occurrences within sentences and at the
	 * beginning of one, where the capital means nothing.
	 */
	private void add(Language language, Map<String, Integer> within, Map<String, Integer> first) {
		Map<String, Word> words = new HashMap<>();
		within.forEach((written, count) -> words.merge(Analysis.key(written), new Word(written, count), Word::with));
		first.forEach((written, count) -> words.merge(Analysis.key(written),
				new Word(written.toLowerCase(language.locale()), count), (known, added) -> known.more(count)));
		this.words.put(language, words);
		this.stems.put(language,
				words.values()
					.stream()
					.flatMap((word) -> Analysis.tokens(Analysis.stemmed(language), word.written()).stream())
					.collect(Collectors.toSet()));
	}

	/** The words of texts in {@code language}, and names, by their normalised form. */
	Map<String, Word> words(Language language) {
		return this.words.getOrDefault(language, Map.of());
	}

	/** Whether a text in either language has the word in any form. */
	boolean knows(String word) {
		return Stream.of(Language.values())
			.anyMatch((language) -> words(language).containsKey(word) || this.stems.getOrDefault(language, Set.of())
				.containsAll(Analysis.tokens(Analysis.stemmed(language), word)));
	}

	/** The number of occurrences in texts of either language. */
	int frequency(String word) {
		return Stream.of(Language.values())
			.map((language) -> words(language).get(word))
			.mapToInt((found) -> (found != null) ? found.frequency() : 0)
			.max()
			.orElse(0);
	}

	/** A word as it is written. */
	record Word(String written, int frequency) {

		/** Joins two spellings of a word, of which one without a capital prevails. */
		private Word with(Word other) {
			boolean mine = (isName() != other.isName()) ? other.isName() : this.frequency >= other.frequency;
			return new Word(mine ? this.written : other.written, this.frequency + other.frequency);
		}

		private Word more(int count) {
			return new Word(this.written, this.frequency + count);
		}

		boolean isName() {
			return Character.isUpperCase(this.written.codePointAt(0));
		}

		boolean isAbbreviation() {
			return this.written.equals(this.written.toUpperCase(Locale.ROOT));
		}

	}

}
