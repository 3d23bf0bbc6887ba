package org.defdip.search;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;

/**
 * Stop words of search queries in either language: words that turn a subject into a
 * question.
 */
final class StopWords {

	private static final Set<String> DEFINING = words("""
			definisi definisinya mendefinisikan didefinisikan pengertian arti artinya diartikan menurut define
			defined defines defining definition definitions according
			""");

	private static final Set<String> ASKING = words(
			"""
					jelaskan maksud dimaksud maksudnya bagaimana apa apakah mengapa kenapa dimana contoh contohnya tolong
					what which who whose how why where when does do did is are was were been being from its about can could should
					has have had explain meant meaning mean please tell me i you we us our between than
					no nomor nr number vol volume jilid
					""");

	/** Words in the stop word lists that carry meaning in this field. */
	private static final Set<String> MEANINGFUL = words("saling sama bersama antar diri kecil mampu");

	private StopWords() {
	}

	static boolean contain(String word) {
		return DEFINING.contains(word) || ASKING.contains(word)
				|| (!MEANINGFUL.contains(word) && (IndonesianAnalyzer.getDefaultStopSet().contains(word)
						|| EnglishAnalyzer.ENGLISH_STOP_WORDS_SET.contains(word)));
	}

	static boolean askForDefinition(String word) {
		return DEFINING.contains(word);
	}

	private static Set<String> words(String words) {
		return Arrays.stream(words.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
	}

}
