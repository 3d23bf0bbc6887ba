package org.defdip.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What a reader asks for: words, {@code "exact phrases"}, {@code -without} and
 * {@code author:}. Whatever is typed can be read as a question, if need be an empty one.
 *
 * @param asked the question as it was typed, without what is no text
 * @param words the plain words, unstemmed, each spelling of a word as one
 * @param phrases what stands in quotation marks
 * @param without words and phrases that must not be there
 * @param authors names that must be among the people
 */
record Question(String asked, List<String> words, List<String> phrases, List<String> without, List<String> authors) {

	static final int LONGEST = 200;

	/** Each word is looked for in many fields, of which a query holds only so many. */
	static final int MOST_WORDS = 20;

	private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Co}\\p{Cn}\\p{Cf}\\s\\p{Z}]+");

	private static final String OPEN = "[\"“”„«»]";

	private static final Pattern PART = Pattern
		.compile("(?<sign>(?<!\\S)[-−–])?(?<field>(?<!\\S)(?i:author|penulis):\\s*)?(?:" + OPEN
				+ "(?<phrase>[^\"“”„«»]*)" + OPEN + "?|(?<word>[^\\s\"“”„«»]+))");

	/** Reads {@code text} as a question. */
	static Question of(@Nullable String text) {
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
		return new Question(asked, words, List.copyOf(phrases), List.copyOf(without), List.copyOf(authors));
	}

	/** Whether it asks for nothing. */
	boolean isEmpty() {
		return this.words.isEmpty() && this.phrases.isEmpty() && this.without.isEmpty() && this.authors.isEmpty();
	}

	/** Whether there is something to be found in a text. */
	boolean hasWords() {
		return !this.words.isEmpty() || !this.phrases.isEmpty();
	}

	/**
	 * The words that must be there: all but fillers, or all where there are only those.
	 */
	List<String> essentials() {
		List<String> essentials = this.words.stream().filter((word) -> !Fillers.contain(word)).toList();
		return essentials.isEmpty() ? this.words : essentials;
	}

	/** Whether it asks in so many words how somebody defines something. */
	boolean asksForDefinition() {
		return this.words.stream().anyMatch(Fillers::askForDefinition);
	}

	/** What it may be the name of, with and without what only makes it a question. */
	List<String> keys() {
		if (!this.phrases.isEmpty() || !this.without.isEmpty() || !this.authors.isEmpty() || this.words.isEmpty()) {
			return (this.phrases.size() == 1 && this.words.isEmpty()) ? List.of(Analysis.key(this.phrases.get(0)))
					: List.of();
		}
		return List.of(String.join(" ", this.words), String.join(" ", essentials())).stream().distinct().toList();
	}

	/** The same question with {@code word} put for {@code slip} wherever that stands. */
	Question with(String slip, String word) {
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
