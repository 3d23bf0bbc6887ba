package org.defdip.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class EditionConfiguration {

	private static final Logger logger = LoggerFactory.getLogger(EditionConfiguration.class);

	/** The length of a revision, which is enough to avoid collisions. */
	private static final int DIGITS = 8;

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

	@Bean
	@DependsOnDatabaseInitialization
	Edition edition(SiteProperties site, Flyway flyway, JdbcClient jdbc, Clock clock) {
		LocalDate date = jdbc.sql("select made_on from change order by made_on desc limit 1")
			.query(LocalDate.class)
			.optional()
			.orElseGet(() -> LocalDate.now(clock));
		Edition edition = new Edition(site.edition(), revision(flyway), date);
		logger.info("Edition {}, revision {}, of {}", edition.label(), edition.revision(), edition.date());
		return edition;
	}

	/**
	 * Derives the revision from the checksums of the repeatable migrations. They hold the
	 * content, so the revision does not depend on the database.
	 */
	private static String revision(Flyway flyway) {
		String checksums = Stream.of(flyway.info().applied())
			.filter((migration) -> !migration.isVersioned() && migration.getState() == MigrationState.SUCCESS)
			.sorted(Comparator.comparing(MigrationInfo::getScript))
			.map((migration) -> migration.getScript() + " " + migration.getChecksum())
			.collect(Collectors.joining("\n"));
		return HexFormat.of().formatHex(sha256(checksums)).substring(0, DIGITS);
	}

	private static byte[] sha256(String words) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
