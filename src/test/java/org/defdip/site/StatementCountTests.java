package org.defdip.site;

import jakarta.persistence.EntityManagerFactory;
import org.defdip.Corpus;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The number of statements for a page does not grow with its content. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class StatementCountTests {

	private final MockMvcTester site;

	private final Statistics statistics;

	@Autowired
	StatementCountTests(WebApplicationContext context, EntityManagerFactory entityManagerFactory) {
		this.site = MockMvcTester.from(context);
		this.statistics = entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
	}

	/**
	 * Waits for the files generated beside the first requests, which send statements of
	 * their own.
	 */
	@BeforeEach
	void waitForTheFiles() {
		assertThat(this.site.get().uri("/en/data")).hasStatusOk();
	}

	@Test
	void statementCountOfAConceptDoesNotDependOnItsContent() {
		assertThat(statementsFor("/concepts/" + Corpus.RICHEST_CONCEPT))
			.isEqualTo(statementsFor("/concepts/" + Corpus.DETERRENCE))
			.isLessThanOrEqualTo(20);
	}

	@ParameterizedTest(name = "{0} sends at most {1} statements")
	@CsvSource({ "/, 4", "/concepts, 1", "/concepts/kinds, 1", "/concepts/hierarchy, 2",
			"/concepts/" + Corpus.RICHEST_CONCEPT + ", 18", "/definitions, 11",
			"/definitions?author=unattributed&page=2, 11", "/definitions/" + Corpus.DEFINITION + ", 7", "/authors, 3",
			"/authors/" + Corpus.WINGER + ", 8", "/authors/" + Corpus.COTTEY + ", 8", "/works, 1",
			"/works/" + Corpus.RICHEST_WORK + ", 4", "/characters, 4",
			"/characters/" + Corpus.RICHEST_CHARACTER + ", 22", "/characters/" + Corpus.CHARACTER + ", 22",
			"/typologies, 3", "/typologies/" + Corpus.RICHEST_TYPOLOGY + ", 5", "/timeline, 1", "/evolution, 1",
			"/indonesia, 2", "/codebook, 1", "/paths, 1", "/paths/ten-minutes, 1",
			"/basket?d=1&d=36&page=/concepts/deterrence, 20", "/definitions/compare?d=1&d=36&d=37, 2", "/sources, 14",
			"/sources/law-3-2002, 6", "/sources/law-3-2002/pasal-1-angka-1, 17", "/sources/dictio-126110, 14",
			"/sources/dictio-126110/notes, 1", "/sources/dictio-126110/errata, 1",
			Corpus.ARTICLE + "/" + Corpus.RICHEST_PASSAGE + ", 18", "/sources/dictio-126110/p01, 18", "/terms, 2",
			"/about, 1" })
	void statementCountOfAPageStaysWithinItsLimit(String path, long statements) {
		assertThat(statementsFor(path)).isLessThanOrEqualTo(statements);
	}

	@Test
	void readingPathIsReadForPagesOnly() {
		String file = "/definitions/compare.csv?d=1&d=36";
		statementsFor(file);
		assertThat(statementsFor(file + "&path=ten-minutes")).isEqualTo(statementsFor(file));
	}

	@ParameterizedTest
	@FieldSource({ "org.defdip.site.PageKinds#TEMPLATES", "org.defdip.site.PageKinds#VARIANTS" })
	void pageIsReadInOneTransaction(String path) {
		statementsFor(path);
		assertThat(this.statistics.getTransactionCount()).isEqualTo(1);
		assertThat(this.statistics.getSessionOpenCount()).isEqualTo(1);
	}

	/** The statement count of a page after its texts have been rendered and cached. */
	private long statementsFor(String path) {
		assertThat(this.site.get().uri("/en" + path)).hasStatusOk();
		this.statistics.setStatisticsEnabled(true);
		this.statistics.clear();
		assertThat(this.site.get().uri("/en" + path)).hasStatusOk();
		this.statistics.setStatisticsEnabled(false);
		return this.statistics.getPrepareStatementCount();
	}

}
