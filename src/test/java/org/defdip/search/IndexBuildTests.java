package org.defdip.search;

import java.sql.SQLException;

import org.defdip.DefenceDiplomacyApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What becomes of a start without an index. */
@ExtendWith(OutputCaptureExtension.class)
class IndexBuildTests {

	@Test
	void aStartWithoutContentEndsWithAClearMessage(CapturedOutput output) {
		assertThatThrownBy(() -> start("--spring.datasource.url=jdbc:h2:mem:empty",
				"--spring.flyway.repeatable-sql-migration-prefix=none"))
			.isInstanceOf(IndexBuildException.class);
		assertThat(output).contains("There is nothing to index: the database holds no content")
			.contains("Check that the migrations have put the content into the database");
	}

	@Test
	void theFirstFailureEndsTheStartWithAClearMessage(CapturedOutput output) {
		assertThatThrownBy(() -> start("--spring.datasource.url=jdbc:h2:mem:broken", "--spring.flyway.init-sqls=",
				"--defdip.search.directory=/dev/null/index"))
			.isInstanceOf(Exception.class);
		assertThat(output).contains("/dev/null/index");
	}

	@Test
	void aThingThatCannotBeReadEndsTheStartWithAClearMessage(CapturedOutput output) {
		assertThatThrownBy(() -> start("--spring.datasource.url=jdbc:h2:mem:unreadable",
				"--spring.flyway.locations=classpath:db/migration,classpath:org/defdip/search/broken",
				"--spring.jpa.hibernate.ddl-auto=none"))
			.hasRootCauseInstanceOf(SQLException.class);
		assertThat(output).contains("APPLICATION FAILED TO START").contains("The search index could not be built");
	}

	private static void start(String... properties) {
		SpringApplication.run(DefenceDiplomacyApplication.class, properties);
	}

}
