package org.defdip.search;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.defdip.core.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The correction of misspelt words from a small vocabulary. */
class CorrectionTests {

	private static final Vocabulary VOCABULARY = Vocabulary.of(Map.of(Language.ID,
			List.of("Kedaulatan negara Indonesia ini. Indonesia", "sumber daya pertahanan", "hubungan luar negeri",
					"perahanan", String.join(" ", Collections.nCopies(40, "pertahanan")), "area"),
			Language.EN, List.of("Sovereignty and defence diplomacy", "the areas of deterrence", "Adelphi")),
			List.of("Hans J. Morgenthau", "Anthony Forster"));

	@ParameterizedTest
	@CsvSource({ "ID, kedaulatn, kedaulatan", "ID, Kedaulatn negra, kedaulatan negara", "ID, indonesa, Indonesia",
			"ID, morgentau, Morgenthau", "ID, penulis:Morgentau, penulis:Morgenthau", "ID, sumberdaya, sumber daya",
			"EN, soverignty, sovereignty", "EN, 'defence \"diplomcy\"', 'defence \"diplomacy\"'",
			"EN, dipolmacy, diplomacy" })
	void misspeltWordBecomesAWordOfTheLanguage(Language language, String asked, String corrected) {
		assertThat(correct(language, asked)).isEqualTo(corrected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "TNI", "ASEAN", "tni", "asean", "NATO", "Kenya", "apa ini", "Sukarno", "diplomacy Jakarta",
			"kedaulatan", "pertahanannya", "R2P", "soverignty", "-kedaulatn" })
	void nameAbbreviationOrKnownWordIsNotCorrected(String asked) {
		assertThat(correct(Language.ID, asked)).isEqualTo(asked);
	}

	@Test
	void rareWordIsDoubtedOnlyIfAnotherIsFarMoreFrequent() {
		Correction correction = new Correction(VOCABULARY, Language.ID);
		assertThat(correct(Language.ID, "perahanan")).isEqualTo("perahanan");
		ParsedQuery doubted = correction.of(ParsedQuery.of("perahanan"), true);
		assertThat(doubted.asked()).isEqualTo("pertahanan");
		assertThat(correction.of(doubted, true)).isEqualTo(doubted);
	}

	@Test
	void similarWordsAreWholeWordsOfTheLanguage() {
		Correction correction = new Correction(VOCABULARY, Language.EN);
		assertThat(correction.similar(ParsedQuery.of("soverainete"))).containsExactly("sovereignty");
		assertThat(correction.similar(ParsedQuery.of("TNI"))).isEmpty();
	}

	private static String correct(Language language, String asked) {
		return new Correction(VOCABULARY, language).of(ParsedQuery.of(asked), false).asked();
	}

}
