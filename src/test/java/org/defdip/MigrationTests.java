package org.defdip;

import java.util.stream.Stream;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;

import static org.assertj.core.api.Assertions.assertThat;

/** A correction of the corpus reaches existing installations. */
class MigrationTests {

	private static final CorpusDigest SURVEY = CorpusDigest.read();

	@ParameterizedTest
	@MethodSource
	void changedCorpusReplacesTheOldOneAndWithdrawsRemovedRows(DataSource database) {
		Flyway flyway = Flyway.configure().dataSource(database).placeholderReplacement(false).load();
		int all = flyway.migrate().migrationsExecuted;
		JdbcClient jdbc = JdbcClient.create(database);
		jdbc.sql("""
				insert into concept (slug, kind, label_id, label_id_language, label_en, gloss_id, gloss_en)
				values ('left-the-corpus', 'CORE', 'lama', 'ID', 'old', 'lama', 'old')
				""").update();
		jdbc.sql("update concept set label_en = 'misprint' where slug = :slug")
			.param("slug", Corpus.DETERRENCE)
			.update();
		int changed = jdbc.sql("update \"flyway_schema_history\" set \"checksum\" = 0 where \"script\" like 'R%'")
			.update();

		assertThat(flyway.migrate().migrationsExecuted).isEqualTo(changed).isPositive().isLessThan(all);

		assertThat(CorpusCollection.values())
			.allSatisfy((collection) -> assertThat(SURVEY.differences(collection, jdbc)).isEmpty());
		assertThat(jdbc.sql("select slug from concept where withdrawn").query(String.class).list())
			.containsExactly("left-the-corpus");
		assertThat(jdbc.sql("select label_en from concept where slug = :slug")
			.param("slug", Corpus.DETERRENCE)
			.query(String.class)
			.single()).isNotEqualTo("misprint");
		assertThat(flyway.migrate().migrationsExecuted).isZero();
	}

	static Stream<Named<DataSource>> changedCorpusReplacesTheOldOneAndWithdrawsRemovedRows() {
		return Stream.of(Named.of("H2",
				new EmbeddedDatabaseBuilder().setType(EmbeddedDatabaseType.H2).generateUniqueName(true).build()),
				Named.of("PostgreSQL", TestPostgres.database("changed")));
	}

}
