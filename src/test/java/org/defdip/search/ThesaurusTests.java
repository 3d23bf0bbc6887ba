package org.defdip.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.defdip.search.Thesaurus.Expansion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The expansion of queries, and the form of the thesaurus file. */
class ThesaurusTests {

	@Test
	void eachLineIsAGroupOrAPrefix() {
		assertThat(WordForms.lines("thesaurus.txt")).isNotEmpty().allSatisfy((line) -> {
			if (!line.matches("[a-z]+-")) {
				String[] sides = line.split("=>", -1);
				assertThat(sides).hasSizeLessThanOrEqualTo(2);
				List<String> entries = new ArrayList<>();
				for (String side : sides) {
					List<String> phrases = Stream.of(side.split(",", -1)).map(String::strip).toList();
					assertThat(phrases).doesNotHaveDuplicates()
						.allMatch((phrase) -> phrase.matches("[\\p{L}\\d&.' -]+"))
						.allMatch((phrase) -> !Analysis.words(phrase).isEmpty() && Analysis.words(phrase).size() <= 7);
					entries.addAll(phrases);
				}
				assertThat(entries).hasSizeGreaterThan(1);
			}
		});
	}

	@ParameterizedTest
	@CsvSource({ "LSM, lembaga swadaya masyarakat", "lembaga swadaya masyarakat, NGO", "TNI, angkatan bersenjata",
			"ship visits, kunjungan kapal perang", "membeli, purchase", "mispersepsi, salah persepsi",
			"polapikir, mind-set", "antarnegara, antar negara", "nonstate, non state" })
	void queryIsExpandedByWhatMeansTheSame(String query, String variant) {
		assertThat(terms(query)).singleElement().satisfies((term) -> assertThat(term.variants()).contains(variant));
	}

	@Test
	void entryOfOneDirectionIsNotFoundByWhatItFinds() {
		assertThat(terms("armed forces")).flatExtracting(Expansion::variants).doesNotContain("TNI");
	}

	@Test
	void variantHasNotTheWordItself() {
		assertThat(terms("percaya")).flatExtracting(Expansion::variants)
			.contains("trust")
			.doesNotContain("saling percaya");
	}

	@Test
	void neighboursAreAlsoJoined() {
		assertThat(terms("peace keeping")).flatExtracting(Expansion::variants).contains("peacekeeping");
	}

	private static List<Expansion> terms(String query) {
		return Thesaurus.terms(ParsedQuery.of(query).essentials());
	}

}
