package org.defdip.core;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The current revision of the content, made of the checksums of the repeatable migrations
 * and of the row of {@code site_revision}. Each node reads it once a second. While the
 * database is unavailable, the last revision stays.
 */
@Component
@DependsOnDatabaseInitialization
class ContentRevision implements Edition, TransactionExecutionListener {

	private static final Logger logger = LoggerFactory.getLogger(ContentRevision.class);

	/** The length of a revision, which is enough to avoid collisions. */
	private static final int DIGITS = 8;

	private final SiteProperties site;

	private final Flyway flyway;

	private final JdbcClient jdbc;

	private final Clock clock;

	private final ApplicationEventPublisher events;

	private volatile State state;

	ContentRevision(SiteProperties site, Flyway flyway, JdbcClient jdbc, Clock clock,
			ApplicationEventPublisher events) {
		this.site = site;
		this.flyway = flyway;
		this.jdbc = jdbc;
		this.clock = clock;
		this.events = events;
		this.state = read(origin(), 1);
	}

	@Scheduled(fixedRate = 1, timeUnit = TimeUnit.SECONDS)
	synchronized void refresh() {
		try {
			Origin origin = origin();
			if (!origin.equals(this.state.origin())) {
				this.state = read(origin, this.state.number() + 1);
				this.events.publishEvent(new ContentChangedEvent(this.state.revision()));
			}
		}
		catch (DataAccessException | FlywayException ex) {
			logger.debug("The revision of the content could not be read", ex);
		}
	}

	private Origin origin() {
		return this.jdbc.sql("""
				select number, raised_at, (select max("installed_rank") from "%s") as migration from site_revision
				""".formatted(this.flyway.getConfiguration().getTable())).query(Origin.class).single();
	}

	private State read(Origin origin, long number) {
		LocalDate date = this.jdbc.sql("select made_on from change order by made_on desc limit 1")
			.query(LocalDate.class)
			.optional()
			.orElseGet(() -> LocalDate.now(this.clock));
		State read = new State(number, origin, revision(origin), date);
		logger.info("Edition {}, revision {}, of {}", label(), read.revision(), date);
		return read;
	}

	/**
	 * Derives the revision from checksums and the raised number only, so that equal
	 * content in two databases has the same revision.
	 */
	private String revision(Origin origin) {
		String checksums = Stream.of(this.flyway.info().applied())
			.filter((migration) -> !migration.isVersioned() && migration.getState() == MigrationState.SUCCESS)
			.sorted(Comparator.comparing(MigrationInfo::getScript))
			.map((migration) -> migration.getScript() + " " + migration.getChecksum())
			.collect(Collectors.joining("\n"));
		return HexFormat.of().formatHex(sha256(checksums + "\n" + origin.number())).substring(0, DIGITS);
	}

	private static byte[] sha256(String words) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Override
	public String label() {
		return this.site.edition();
	}

	@Override
	public String revision() {
		return state().revision();
	}

	@Override
	public long number() {
		return state().number();
	}

	@Override
	public LocalDate date() {
		return state().date();
	}

	@Override
	public Instant lastModified() {
		return state().lastModified();
	}

	/**
	 * The state at the beginning of the current transaction, since a transaction may not
	 * see later content. Outside of transactions, the latest state.
	 */
	private State state() {
		if (TransactionSynchronizationManager.isSynchronizationActive()) {
			for (TransactionSynchronization synchronization : TransactionSynchronizationManager.getSynchronizations()) {
				if (synchronization instanceof Beginning beginning) {
					return beginning.state();
				}
			}
		}
		return this.state;
	}

	@Override
	public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
		if (failure == null) {
			TransactionSynchronizationManager.registerSynchronization(new Beginning(this.state));
		}
	}

	/**
	 * What the revision is derived from. The number and the last migration identify it.
	 */
	private record Origin(long number, @Nullable OffsetDateTime raisedAt, int migration) {
	}

	private record State(long number, Origin origin, String revision, LocalDate date) {

		Instant lastModified() {
			Instant published = this.date.atStartOfDay().toInstant(ZoneOffset.UTC);
			OffsetDateTime raised = this.origin.raisedAt();
			return (raised != null && raised.toInstant().isAfter(published)) ? raised.toInstant() : published;
		}

	}

	/** The state when a transaction began. */
	private record Beginning(State state) implements TransactionSynchronization {
	}

}
