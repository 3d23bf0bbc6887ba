package org.defdip.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A parsed search text: words, {@code "exact phrases"}, {@code -without} and
 * {@code author:}. Parsing accepts any text; the result may be empty.
 *
 * @param asked the text as typed, without control and other non-text characters
 * @param words the plain words, unstemmed, with spelling variants normalised
 * @param phrases the phrases in quotation marks
 * @param without words and phrases to exclude
 * @param authors names required among the people
 */
record ParsedQuery(String asked, List<String> words, List<String> phrases, List<String> without, List<String> authors) {

	static final int LONGEST = 200;

	/**
	 * Each word is searched in many fields, and the number of clauses of a query is
	 * limited.
	 */
	static final int MOST_WORDS = 20;

	private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Co}\\p{Cn}\\p{Cf}\\s\\p{Z}]+");

	private static final String OPEN = "[\"“”„«»]";

	private static final Pattern PART = Pattern
		.compile("(?<sign>(?<!\\S)[-−–])?(?<field>(?<!\\S)(?i:author|penulis):\\s*)?(?:" + OPEN
				+ "(?<phrase>[^\"“”„«»]*)" + OPEN + "?|(?<word>[^\\s\"“”„«»]+))");

	/** Parses {@code text}. */
	static ParsedQuery of(@Nullable String text) {
		String asked = (text != null) ? NO_TEXT.matcher(text).replaceAll(" ").strip() : "";
		if (asked.length() > LONGEST) {
			asked = NO_TEXT.matcher(asked.substring(0, LONGEST)).replaceAll(" ").strip();
		}
		StringBuilder plain = new StringBuilder();
		List<String> phrases = new ArrayList<>();
		List<String> without = new ArrayList<>();
		List<String> authors = new ArrayList<>();
		int left = MOST_WORDS;
		Matcher part = PART.matcher(asked);
		while (left > 0 && part.find()) {
			String phrase = part.group("phrase");
			String content = (phrase != null) ? phrase : part.group("word");
			List<String> words = Analysis.words(content);
			if (words.isEmpty()) {
				continue;
			}
			if (words.size() > left) {
				content = String.join(" ", words.subList(0, left));
			}
			left -= words.size();
			if (part.group("field") != null) {
				authors.add(content);
			}
			else if (part.group("sign") != null) {
				without.add(content);
			}
			else if (phrase != null) {
				phrases.add(content);
			}
			else {
				plain.append(content).append(' ');
				continue;
			}
			plain.append("\n");
		}
		List<String> words = plain.toString()
			.lines()
			.flatMap((line) -> Analysis.words(line).stream())
			.distinct()
			.toList();
		return new ParsedQuery(asked, words, List.copyOf(phrases), List.copyOf(without), List.copyOf(authors));
	}

	/** Whether nothing is searched for or excluded. */
	boolean isEmpty() {
		return this.words.isEmpty() && this.phrases.isEmpty() && this.without.isEmpty() && this.authors.isEmpty();
	}

	/** Whether there are words or phrases to search for. */
	boolean hasWords() {
		return !this.words.isEmpty() || !this.phrases.isEmpty();
	}

	/** The required words: all but stop words, or all if there are only stop words. */
	List<String> essentials() {
		return essentials(this.words);
	}

	static List<String> essentials(List<String> words) {
		List<String> essentials = words.stream().filter((word) -> !StopWords.contain(word)).toList();
		return essentials.isEmpty() ? words : essentials;
	}

	/** Whether the text explicitly asks for a definition. */
	boolean asksForDefinition() {
		return this.words.stream().anyMatch(StopWords::askForDefinition);
	}

	/** The name keys to look up, with and without stop words. */
	List<String> keys() {
		if (!this.phrases.isEmpty() || !this.without.isEmpty() || !this.authors.isEmpty() || this.words.isEmpty()) {
			return (this.phrases.size() == 1 && this.words.isEmpty()) ? List.of(Analysis.key(this.phrases.get(0)))
					: List.of();
		}
		return List.of(String.join(" ", this.words), String.join(" ", essentials())).stream().distinct().toList();
	}

	/** The same query with each occurrence of {@code slip} replaced by {@code word}. */
	ParsedQuery with(String slip, String word) {
		StringBuilder asked = new StringBuilder();
		Matcher part = Pattern.compile("[\\p{L}\\p{M}\\p{N}'’]+|[^\\p{L}\\p{M}\\p{N}'’]+").matcher(this.asked);
		while (part.find()) {
			boolean same = Analysis.key(part.group()).equals(slip)
					|| part.group().toLowerCase(Locale.ROOT).equals(slip);
			asked.append(same ? word : part.group());
		}
		return of(asked.toString());
	}

}
