package org.defdip.search;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The parsing of queries. */
class ParsedQueryTests {

	private static final int SEED = 20_261_123;

	private static final String[] PARTS = { "\"", "“", "”", "«", "-", "–", "author:", "penulis:", "AUTHOR:", " ", "\t",
			"\n", "diplomasi", "Défense", "kerja sama", "a", "\u0000", "\uD800", "\uDC00", "\uFFFF", "\u202E", "'", "’",
			"(", ")", "*", "?", "~", "^2", "[a TO b]", "{", "\\", "/", ":", "+", "&&", "||", "!", "😀", "国防", "دفاع",
			"<script>", "${7*7}", "%00", "or", "NOT", "1e999", "x".repeat(300) };

	@Test
	void wordsPhrasesExclusionsAndAuthorsAreDistinguished() {
		ParsedQuery question = ParsedQuery
			.of("Peaceful use -war \"armed forces\" author:Winger -\"hard power\" diplomacy");
		assertThat(question.words()).containsExactly("peaceful", "use", "diplomacy");
		assertThat(question.phrases()).containsExactly("armed forces");
		assertThat(question.without()).containsExactly("war", "hard power");
		assertThat(question.authors()).containsExactly("Winger");
	}

	@Test
	void authorMayHaveSeveralNames() {
		assertThat(ParsedQuery.of("penulis:\"Andrew Cottey\"").authors()).containsExactly("Andrew Cottey");
		assertThat(ParsedQuery.of("author: Holsti").authors()).containsExactly("Holsti");
	}

	@Test
	void unclosedPhraseEndsWithTheQuery() {
		assertThat(ParsedQuery.of("damai \"operasi selain perang").phrases()).containsExactly("operasi selain perang");
	}

	@Test
	void hyphenWithinAWordExcludesNothing() {
		assertThat(ParsedQuery.of("civil-military").words()).containsExactly("civil", "military");
		assertThat(ParsedQuery.of("civil-military").without()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "kerja sama pertahanan, kerjasama pertahanan", "Defense Organization, defence organisation",
			"ATTACHÉ, attache", "bekerja sama, kerjasama" })
	void spellingVariantsAreNormalized(String typed, String words) {
		assertThat(ParsedQuery.of(typed).words()).containsExactly(words.split(" "));
	}

	@ParameterizedTest
	@CsvSource({ "apa itu diplomasi pertahanan?, diplomasi pertahanan", "What is deterrence, deterrence",
			"the who, the who", "saling percaya, saling percaya" })
	void interrogativeWordsAreNotEssential(String typed, String essentials) {
		assertThat(ParsedQuery.of(typed).essentials()).containsExactly(essentials.split(" "));
	}

	@Test
	void correctionKeepsTheRestOfTheQuery() {
		assertThat(ParsedQuery.of("Kerja sama \"pertahnan\" -perang").with("pertahnan", "pertahanan").asked())
			.isEqualTo("Kerja sama \"pertahanan\" -perang");
	}

	@ParameterizedTest
	@ValueSource(strings = { "a b c d e f g h i j k l m n o p q r s t u v w x y z",
			"\"a b c d e f g h i j k l m n o p q r s t u v w x y z\"",
			"\"a\" \"b\" \"c\" \"d\" \"e\" \"f\" \"g\" \"h\" \"i\" \"j\" \"k\" \"l\" \"m\" \"n\" \"o\" \"p\" \"q\" \"r\" \"s\" \"t\" \"u\" \"v\"",
			"-a -b -c -d -e -f -g -h -i -j -k -l -m -n -o -p -q -r -s -t -u -v -w -x -y -z definition" })
	void numberOfWordsIsLimited(String typed) {
		ParsedQuery question = ParsedQuery.of(typed);
		assertThat(question.words().size() + Stream.of(question.phrases(), question.without(), question.authors())
			.flatMap(List::stream)
			.mapToInt((part) -> Analysis.words(part).size())
			.sum()).isEqualTo(ParsedQuery.MOST_WORDS);
	}

	@ParameterizedTest
	@MethodSource("randomInputs")
	void anyInputIsAValidQuery(String typed) {
		ParsedQuery question = ParsedQuery.of(typed);
		assertThat(question.asked()).hasSizeLessThanOrEqualTo(ParsedQuery.LONGEST).doesNotContain("\u0000", "\n");
		assertThat(question.keys()).hasSizeLessThanOrEqualTo(2);
		assertThat(ParsedQuery.of(question.asked())).isEqualTo(question);
	}

	/** Random strings of special characters and words, the same in each run. */
	static Stream<String> randomInputs() {
		return LongStream.range(0, 300).mapToObj((number) -> {
			Random random = new Random(SEED + number);
			return random.ints(1 + random.nextInt(12), 0, PARTS.length)
				.mapToObj((part) -> PARTS[part])
				.collect(Collectors.joining(random.nextBoolean() ? " " : ""));
		});
	}

}
