package org.defdip;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * PostgreSQL serves the same corpus as the embedded database, by configuration alone.
 */
@TestPostgres.Tests
class PostgresTests {

	private static final CorpusDigest SURVEY = CorpusDigest.read();

	private final JdbcClient jdbc;

	@Autowired
	PostgresTests(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Test
	void serverIsTheDocumentedVersion() {
		assertThat(this.jdbc.sql("select version()").query(String.class).single()).startsWith("PostgreSQL 17");
	}

	@ParameterizedTest
	@EnumSource
	void databaseAgreesWithTheSurvey(CorpusCollection collection) {
		assertThat(SURVEY.differences(collection, this.jdbc)).isEmpty();
	}

	@Test
	void secondStartChangesNothing(@Autowired Flyway flyway) {
		assertThat(flyway.migrate().migrationsExecuted).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/concepts", "/concepts/hierarchy", "/concepts/" + Corpus.RICHEST_CONCEPT,
			"/definitions", "/definitions?author=unattributed&q=keamanan&period=undated", "/definitions/1", "/authors",
			"/authors/" + Corpus.WINGER, "/works", "/works/" + Corpus.RICHEST_WORK, "/typologies",
			"/typologies/" + Corpus.RICHEST_TYPOLOGY, "/characters", "/characters/" + Corpus.CHARACTER, "/timeline",
			"/indonesia", "/sources/dictio-126110", Corpus.ARTICLE + "/" + Corpus.RICHEST_PASSAGE, "/terms", "/about" })
	void pagesAreServedFromPostgres(String path, @Autowired WebApplicationContext context) {
		assertThat(MockMvcTester.from(context).get().uri("/id" + path)).hasStatusOk();
	}

}
