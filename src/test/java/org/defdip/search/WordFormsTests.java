package org.defdip.search;

import java.util.Arrays;
import java.util.List;

import org.defdip.core.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The forms of a word that count as the same, and the files that list them. */
class WordFormsTests {

	@ParameterizedTest
	@ValueSource(strings = { "melibatkan pelibatan keterlibatan terlibat", "memimpin pemimpin pimpinan kepemimpinan",
			"mandiri kemandirian", "memperkuat penguatan kekuatan menguatkan", "mengirim pengiriman kiriman dikirim",
			"menyeimbangkan keseimbangan perimbangan", "bekerja pekerja pekerjaan", "mempengaruhi memengaruhi pengaruh",
			"senjata persenjataan bersenjatanya", "strategi strategis" })
	void indonesianWordsOfOneBaseHaveOneStem(String words) {
		assertThat(stems(Language.ID, words)).containsOnly(stems(Language.ID, words).get(0));
	}

	@ParameterizedTest
	@ValueSource(strings = { "deterring deterrence deterrent", "sovereign sovereignty", "allied alliances",
			"democratic democracy", "license licensing licensed", "defense defence defending",
			"organization organisations" })
	void englishWordsOfOneFamilyHaveOneStem(String words) {
		assertThat(stems(Language.EN, words)).containsOnly(stems(Language.EN, words).get(0));
	}

	@ParameterizedTest
	@CsvSource({ "perang, peran", "kata, tata", "kuasa, puas", "beruang, berulang" })
	void wordsOfDifferentBasesHaveDifferentStems(String one, String other) {
		assertThat(stems(Language.ID, one)).isNotEqualTo(stems(Language.ID, other));
	}

	@ParameterizedTest
	@ValueSource(strings = { "roots_id.txt", "families_en.txt" })
	void eachWordOfAListBelongsToOneBase(String file) {
		List<String> words = WordForms.lines(file).stream().flatMap((line) -> Arrays.stream(line.split(" "))).toList();
		assertThat(words).doesNotHaveDuplicates().allMatch((word) -> word.matches("[a-z]+"));
	}

	private static List<String> stems(Language language, String words) {
		return Analysis.tokens(Analysis.stemmed(language), words);
	}

}
