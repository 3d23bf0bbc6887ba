package org.defdip.search;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The questions that ask for a fact. */
class FactQuestionTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-",
			value = { "who defined defence diplomacy?, defence diplomacy, -, -, -, -",
					"Who defines diplomacy as an art, diplomacy, -, an art, -, -",
					"How did Winger define defence diplomacy?, defence diplomacy, Winger, -, -, -",
					"definitions of diplomacy by Hans Morgenthau before 1950, diplomacy, Hans Morgenthau, -, -, 1949",
					"definitions by Winger before 2010, -, Winger, -, -, 2009",
					"Winger’s definition of defence diplomacy, defence diplomacy, Winger, -, -, -",
					"definitions of deterrence since 1990, deterrence, -, -, 1990, -",
					"definitions between 1940 and 1960, -, -, -, 1940, 1960",
					"diplomacy according to Sterling, diplomacy, Sterling, -, -, -",
					"siapa yang mendefinisikan penangkalan?, penangkalan, -, -, -, -",
					"Siapa saja yang mendefinisikan diplomasi sebagai seni, diplomasi, -, seni, -, -",
					"definisi diplomasi menurut Holsti, diplomasi, Holsti, -, -, -",
					"apa definisi kerja sama menurut K. J. Holsti?, kerja sama, K. J. Holsti, -, -, -",
					"definisi diplomasi pertahanan setelah 2005, diplomasi pertahanan, -, -, 2006, -",
					"definisi menurut Winger sejak tahun 2010, -, Winger, -, 2010, -",
					"bagaimana Winger mendefinisikan diplomasi pertahanan, diplomasi pertahanan, Winger, -, -, -",
					"diplomasi menurut Morgenthau pada 1948, diplomasi, Morgenthau, -, 1948, 1948",
					"diplomasi pertahanan didefinisikan oleh siapa?, diplomasi pertahanan, -, -, -, -" })
	void factIsAskedForInEitherLanguage(String asked, String concept, String author, String words, Integer from,
			Integer until) {
		assertThat(FactQuestion.of(asked))
			.hasValue(new FactQuestion(concept, (author != null) ? List.of(author) : List.of(), words, from, until));
	}

	@ParameterizedTest
	@ValueSource(strings = { "definitions by Cottey and Forster", "definisi menurut Cottey dan Forster",
			"definisi dari Cottey, Forster" })
	void severalAuthorsAreDistinguished(String asked) {
		assertThat(FactQuestion.of(asked).orElseThrow().authors()).containsExactly("Cottey", "Forster");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "defence diplomacy", "who", "what is deterrence", "definisi 36", "definition 12",
			"diplomasi 1948", "siapa aktor diplomasi pertahanan?", "before 2010", "menurut" })
	void otherQuestionIsSearchedFor(String asked) {
		assertThat(FactQuestion.of(asked)).isEmpty();
	}

}
