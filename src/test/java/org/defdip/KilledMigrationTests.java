package org.defdip;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.awaitility.Awaitility;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A start that is killed while it migrates PostgreSQL leaves a database that the next
 * start can complete.
 */
@Tag("full")
class KilledMigrationTests {

	private static final Duration PATIENCE = Duration.ofMinutes(2);

	@Test
	void nextStartCompletesTheMigrations(@TempDir Path directory) throws Exception {
		String url = TestPostgres.createDatabase("killed");
		DataSource database = TestPostgres.existing("killed");
		JdbcClient jdbc = JdbcClient.create(database);
		Path output = directory.resolve("output.txt");
		try (SeparateApplication first = SeparateApplication.start(output, "--server.port=0",
				"--spring.datasource.url=" + url, "--spring.datasource.username=postgres")) {
			Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(2)).until(() -> migrations(jdbc) > 2);
			first.kill();
			assertThat(Files.readString(output)).doesNotContain("Started DefenceDiplomacyApplication");
		}
		long before = migrations(jdbc);
		try (ConfigurableApplicationContext second = SpringApplication.run(DefenceDiplomacyApplication.class,
				"--server.port=0", "--spring.datasource.url=" + url, "--spring.datasource.username=postgres")) {
			Flyway flyway = second.getBean(Flyway.class);
			assertThat(flyway.info().pending()).isEmpty();
			assertThat(Stream.of(flyway.info().applied())).allMatch((one) -> one.getState() == MigrationState.SUCCESS);
			assertThat(flyway.info().applied().length).as("applied by the second start").isGreaterThan((int) before);
			assertThat(CorpusCollection.values())
				.allSatisfy((collection) -> assertThat(CorpusDigest.read().differences(collection, jdbc)).isEmpty());
		}
	}

	/**
	 * Counts the applied migrations; zero while the history table does not exist yet.
	 */
	private static long migrations(JdbcClient jdbc) {
		try {
			return jdbc.sql("select count(*) from flyway_schema_history").query(Long.class).single();
		}
		catch (DataAccessException ex) {
			return 0;
		}
	}

}
