package org.defdip.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.defdip.core.Language;

/**
 * Words that a search treats as the same: synonyms, abbreviations and compounds, from
 * {@code thesaurus.txt}. A query is expanded when it is asked, so that a changed file
 * needs no new index.
 */
final class Thesaurus {

	private static final String ONE_WAY = "=>";

	private static final int SHORTEST_AFTER_PREFIX = 4;

	private static final int MOST_WORDS = 5;

	/** Each word is searched in many fields, and the number of clauses is limited. */
	private static final int MOST_VARIANT_WORDS = 32;

	/** What each entry finds besides itself, by its stems. */
	private static final Map<String, Set<String>> ENTRIES = new HashMap<>();

	private static final Set<String> PREFIXES = new LinkedHashSet<>();

	static {
		WordForms.lines("thesaurus.txt").forEach(Thesaurus::read);
	}

	private Thesaurus() {
	}

	private static void read(String line) {
		if (line.endsWith("-")) {
			PREFIXES.add(line.substring(0, line.length() - 1));
			return;
		}
		String[] sides = line.split(ONE_WAY);
		List<String> entries = phrases(sides[0]);
		List<String> found = phrases(sides[sides.length - 1]);
		for (String entry : entries) {
			List<String> words = ParsedQuery.essentials(Analysis.words(entry));
			Set<String> keys = new LinkedHashSet<>(stems(words));
			keys.addAll(stems(List.of(String.join("", words))));
			for (String key : keys) {
				Set<String> variants = ENTRIES.computeIfAbsent(key, (absent) -> new LinkedHashSet<>());
				found.stream().filter((variant) -> !repeats(variant, words)).forEach(variants::add);
				if (words.size() > 1) {
					variants.add(entry);
				}
			}
		}
	}

	/**
	 * Whether {@code variant} has the words, so that a search for them finds it anyway.
	 */
	private static boolean repeats(String variant, List<String> words) {
		String entry = String.join(" ", words);
		return Stream.of(Language.values())
			.map(Analysis::stemmed)
			.anyMatch((analyzer) -> Analysis.tokens(analyzer, variant).containsAll(Analysis.tokens(analyzer, entry)));
	}

	private static List<String> phrases(String side) {
		return Stream.of(side.split(",")).map(String::strip).toList();
	}

	/** The stems in each language, in the order of the words. */
	private static List<String> stems(List<String> words) {
		String joined = String.join(" ", words);
		return Stream.of(Language.values())
			.map((language) -> language.slug() + " "
					+ String.join(" ", Analysis.tokens(Analysis.stemmed(language), joined)))
			.toList();
	}

	/**
	 * Divides {@code words} into terms: the longest entries of this thesaurus, and single
	 * words. A single word is also found joined to its neighbour, and a word with a
	 * common prefix also apart from it.
	 */
	static List<Expansion> terms(List<String> words) {
		List<Expansion> terms = new ArrayList<>();
		for (int start = 0; start < words.size();) {
			Expansion term = longest(words, start);
			terms.add(term);
			start += term.words().size();
		}
		int most = (MOST_VARIANT_WORDS - words.size() * 3 / 2) / Math.max(1, terms.size());
		return terms.stream().map((term) -> term.limitedTo(most)).toList();
	}

	private static Expansion longest(List<String> words, int start) {
		for (int length = Math.min(MOST_WORDS, words.size() - start); length > 1; length--) {
			List<String> part = words.subList(start, start + length);
			Set<String> variants = variants(part);
			if (!variants.isEmpty()) {
				return new Expansion(part, List.copyOf(variants));
			}
		}
		String word = words.get(start);
		Set<String> variants = new LinkedHashSet<>();
		if (start > 0) {
			variants.add(words.get(start - 1) + word);
		}
		if (start + 1 < words.size()) {
			variants.add(word + words.get(start + 1));
		}
		for (String prefix : PREFIXES) {
			if (word.startsWith(prefix) && word.length() >= prefix.length() + SHORTEST_AFTER_PREFIX) {
				variants.add(prefix + " " + word.substring(prefix.length()));
			}
		}
		variants.addAll(variants(List.of(word)));
		return new Expansion(List.of(word), List.copyOf(variants));
	}

	static boolean contains(String word) {
		return !variants(List.of(word)).isEmpty();
	}

	private static Set<String> variants(List<String> words) {
		Set<String> variants = new LinkedHashSet<>();
		stems(words).forEach((stems) -> variants.addAll(ENTRIES.getOrDefault(stems, Set.of())));
		return variants;
	}

	/**
	 * Words of a query that belong together.
	 *
	 * @param words the words, all of which a document must have
	 * @param variants words or phrases of which a document may have one instead
	 */
	record Expansion(List<String> words, List<String> variants) {

		/** The same with the first variants that have at most that many words. */
		private Expansion limitedTo(int most) {
			List<String> first = new ArrayList<>();
			int left = most;
			for (String variant : this.variants) {
				left -= Analysis.words(variant).size();
				if (left >= 0) {
					first.add(variant);
				}
			}
			return new Expansion(this.words, first);
		}
	}

}
