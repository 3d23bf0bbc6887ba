package org.defdip.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.defdip.core.Language;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares the first hits of typical queries with the expected ones. The thresholds are
 * the values reached so far, so that relevance does not decrease.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RelevanceTests {

	private static final double RIGHT = 0.98;

	private static final double MEAN_RECIPROCAL_RANK = 0.985;

	@Autowired
	private Everything everything;

	@Test
	void expectedHitsComeFirst() throws IOException {
		List<Expectation> expectations = expectations();
		assertThat(expectations).hasSizeGreaterThanOrEqualTo(80);
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
		System.out.printf(Locale.ROOT, "Relevance: %d of %d right (%.3f), mean reciprocal rank %.3f%n", right,
				expectations.size(), share, mean);
		misses.forEach(System.out::println);
		assertThat(share).as("share of correct first hits; misses: %s", misses).isGreaterThanOrEqualTo(RIGHT);
		assertThat(mean).as("mean reciprocal rank").isGreaterThanOrEqualTo(MEAN_RECIPROCAL_RANK);
	}

	private List<String> find(Expectation expectation) {
		SearchFilter filter = new SearchFilter(expectation.query(), null, null, null, null, null, null, null, null);
		return this.everything.find(filter, expectation.language())
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

	private static List<Expectation> expectations() throws IOException {
		try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
			.ofNamedCsvRecord(Objects.requireNonNull(RelevanceTests.class.getResourceAsStream("relevance.csv")))) {
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
