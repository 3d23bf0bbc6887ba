package org.defdip.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.defdip.core.Language;
import org.defdip.search.Vocabulary.Word;

/**
 * Corrects misspelt words of a query to whole words of the vocabulary in the language of
 * the page, with their usual capitals. Names, abbreviations and stop words are not
 * corrected.
 */
final class Correction {

	private static final Pattern PART = Pattern
		.compile("(?<excluded>(?<!\\S)[-−–]\\S+)|(?<field>(?i:author|penulis):)|(?<word>[\\p{L}\\p{M}\\p{N}]+)");

	private static final int SHORTEST = 4;

	private static final int SHORTEST_WITH_TWO_SLIPS = 6;

	private static final int SHORTEST_PART = 3;

	/** A known word is doubted only if another is this much more frequent. */
	private static final int FAR_MORE_FREQUENT = 20;

	private static final int MOST_SUGGESTIONS = 6;

	private static final Set<String> COUNTRIES = Stream.of(Locale.getISOCountries())
		.flatMap((code) -> Stream.of(Language.values())
			.map((language) -> new Locale.Builder().setRegion(code).build().getDisplayCountry(language.locale())))
		.flatMap((name) -> Analysis.words(name).stream())
		.collect(Collectors.toUnmodifiableSet());

	private final Vocabulary vocabulary;

	private final Language language;

	Correction(Vocabulary vocabulary, Language language) {
		this.vocabulary = vocabulary;
		this.language = language;
	}

	/**
	 * The query with each misspelt word replaced; the same query if there is none.
	 * @param doubting whether to replace also known words that are rare and resemble a
	 * far more frequent one
	 */
	ParsedQuery of(ParsedQuery query, boolean doubting) {
		StringBuilder corrected = new StringBuilder();
		String asked = query.asked();
		Matcher part = PART.matcher(asked);
		while (part.find()) {
			String word = part.group("word");
			String replacement = (word != null) ? replacement(word, part.start() == 0, doubting).orElse(word)
					: part.group();
			part.appendReplacement(corrected, Matcher.quoteReplacement(replacement));
		}
		return ParsedQuery.of(part.appendTail(corrected).toString());
	}

	private Optional<String> replacement(String typed, boolean first, boolean doubting) {
		String word = Analysis.key(typed);
		if (!isCorrectable(typed, word)) {
			return Optional.empty();
		}
		boolean capital = Character.isUpperCase(typed.codePointAt(0));
		if (this.vocabulary.knows(word)) {
			return (doubting && !capital) ? farMoreFrequent(word) : Optional.empty();
		}
		boolean name = capital && !first;
		Optional<Candidate> nearest = candidates(word, slips(word))
			.filter((candidate) -> !name || candidate.word().isName())
			.min(Candidate.NEAREST_FIRST);
		if (nearest.isEmpty() || nearest.get().slips() > 1) {
			Optional<String> parts = name ? Optional.empty() : parts(word);
			if (parts.isPresent()) {
				return parts;
			}
		}
		return nearest.map((candidate) -> candidate.word().written());
	}

	private static boolean isCorrectable(String typed, String word) {
		return word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter)
				&& !typed.equals(typed.toUpperCase(Locale.ROOT)) && !StopWords.contain(word)
				&& !COUNTRIES.contains(word) && !Thesaurus.contains(word);
	}

	private static int slips(String word) {
		return (word.length() >= SHORTEST_WITH_TWO_SLIPS) ? 2 : 1;
	}

	private Optional<String> farMoreFrequent(String word) {
		if (word.length() < SHORTEST_WITH_TWO_SLIPS) {
			return Optional.empty();
		}
		int needed = FAR_MORE_FREQUENT * Math.max(1, this.vocabulary.frequency(word));
		return candidates(word, 1).filter((candidate) -> candidate.word().frequency() >= needed)
			.min(Candidate.NEAREST_FIRST)
			.map((candidate) -> candidate.word().written());
	}

	/** The two words of the vocabulary that {@code word} joins. */
	private Optional<String> parts(String word) {
		return IntStream.rangeClosed(SHORTEST_PART, word.length() - SHORTEST_PART)
			.mapToObj((end) -> List.of(word.substring(0, end), word.substring(end)))
			.filter((parts) -> parts.stream().allMatch((it) -> this.vocabulary.words(this.language).containsKey(it)))
			.max(Comparator.comparing((parts) -> parts.stream().mapToInt(this.vocabulary::frequency).min().orElse(0)))
			.map((parts) -> String.join(" ", parts));
	}

	private Stream<Candidate> candidates(String word, int most) {
		return this.vocabulary.words(this.language)
			.entrySet()
			.stream()
			.filter((entry) -> Math.abs(entry.getKey().length() - word.length()) <= most && !entry.getKey().equals(word)
					&& isSuggestable(entry.getKey(), entry.getValue()))
			.map((entry) -> new Candidate(entry.getValue(), distance(word, entry.getKey()),
					entry.getKey().charAt(0) == word.charAt(0)))
			.filter((candidate) -> candidate.slips() <= most);
	}

	private static boolean isSuggestable(String form, Word word) {
		return form.length() >= SHORTEST && !word.isAbbreviation() && !StopWords.contain(form);
	}

	/**
	 * Words of the vocabulary that resemble unknown words of the query, nearest first.
	 */
	List<String> similar(ParsedQuery query) {
		Set<String> seen = new HashSet<>();
		return Stream.of(query.asked().split("[^\\p{L}\\p{M}\\p{N}]+"))
			.filter((typed) -> isCorrectable(typed, Analysis.key(typed)))
			.map(Analysis::key)
			.flatMap((word) -> candidates(word, word.length() / 2))
			.sorted(Candidate.NEAREST_FIRST)
			.map((candidate) -> candidate.word().written())
			.filter(seen::add)
			.limit(MOST_SUGGESTIONS)
			.toList();
	}

	/** The number of insertions, deletions, replacements and exchanges of neighbours. */
	private static int distance(String one, String other) {
		int[] before = new int[other.length() + 1];
		int[] above = new int[other.length() + 1];
		Arrays.setAll(above, (column) -> column);
		for (int row = 1; row <= one.length(); row++) {
			int[] current = new int[other.length() + 1];
			current[0] = row;
			for (int column = 1; column <= other.length(); column++) {
				boolean same = one.charAt(row - 1) == other.charAt(column - 1);
				current[column] = Math.min(Math.min(current[column - 1], above[column]) + 1,
						above[column - 1] + (same ? 0 : 1));
				if (row > 1 && column > 1 && one.charAt(row - 1) == other.charAt(column - 2)
						&& one.charAt(row - 2) == other.charAt(column - 1)) {
					current[column] = Math.min(current[column], before[column - 2] + 1);
				}
			}
			before = above;
			above = current;
		}
		return above[other.length()];
	}

	private record Candidate(Word word, int slips, boolean sameInitial) {

		static final Comparator<Candidate> NEAREST_FIRST = Comparator.comparing(Candidate::slips)
			.thenComparing((candidate) -> !candidate.sameInitial())
			.thenComparing((candidate) -> -candidate.word().frequency())
			.thenComparing((candidate) -> candidate.word().written());

	}

}
