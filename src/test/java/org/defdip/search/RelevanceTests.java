package org.defdip.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.defdip.core.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the first hits of typical queries with the expected ones. The thresholds are
 * the values reached so far, so that relevance does not decrease. The rows of
 * {@code relevance-forms.csv} ask in other forms of a word; the rows of
 * {@code relevance-unseen.csv} are of the same kinds and are not used for tuning.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RelevanceTests {

	@Autowired
	private SearchService search;

	@ParameterizedTest
	@CsvSource({ "relevance.csv, 130, 0.98, 0.985", "relevance-forms.csv, 150, 0.95, 0.95",
			"relevance-unseen.csv, 40, 0.88, 0.9" })
	void expectedHitsComeFirst(String table, int rows, double rightFirst, double meanReciprocalRank)
			throws IOException {
		List<Expectation> expectations = expectations(table);
		assertThat(expectations).hasSizeGreaterThanOrEqualTo(rows);
		int right = 0;
		double reciprocalRanks = 0;
		List<String> misses = new ArrayList<>();
		for (Expectation expectation : expectations) {
			List<String> found = find(expectation);
			int rank = rank(expectation, found);
			if (rank == 1) {
				right++;
			}
			else {
				misses.add("%s: found %s".formatted(expectation, found.stream().limit(3).toList()));
			}
			reciprocalRanks += (rank > 0) ? 1.0 / rank : 0;
		}
		double share = (double) right / expectations.size();
		double mean = reciprocalRanks / expectations.size();
		System.out.printf(Locale.ROOT, "%s: %d of %d right (%.3f), mean reciprocal rank %.3f%n", table, right,
				expectations.size(), share, mean);
		misses.forEach(System.out::println);
		assertThat(share).as("share of correct first hits; misses: %s", misses).isGreaterThanOrEqualTo(rightFirst);
		assertThat(mean).as("mean reciprocal rank").isGreaterThanOrEqualTo(meanReciprocalRank);
	}

	private List<String> find(Expectation expectation) {
		SearchFilter filter = new SearchFilter(expectation.query(), null, null, null, null, null, null, null, null);
		return this.search.find(filter, expectation.language(), Paging.SIZE)
			.groups()
			.get(0)
			.hits()
			.stream()
			.map((hit) -> hit.address().path())
			.toList();
	}

	private static int rank(Expectation expectation, List<String> found) {
		return 1 + expectation.first().stream().mapToInt(found::indexOf).filter((index) -> index >= 0).min().orElse(-1);
	}

	private static List<Expectation> expectations(String table) throws IOException {
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
			.ofNamedCsvRecord(Objects.requireNonNull(RelevanceTests.class.getResourceAsStream(table)))) {
			return rows.stream().map(Expectation::of).toList();
		}
	}

	/** A query and the acceptable first hits. */
	private record Expectation(String sort, Language language, String query, List<String> first) {

		static Expectation of(NamedCsvRecord row) {
			return new Expectation(row.getField("sort"),
					Language.valueOf(row.getField("language").toUpperCase(Locale.ROOT)), row.getField("query"),
					List.of(row.getField("first").split(" ")));
		}

	}

}
