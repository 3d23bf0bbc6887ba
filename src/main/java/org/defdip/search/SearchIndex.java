package org.defdip.search;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.Stream;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import jakarta.persistence.EntityManagerFactory;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.store.AlreadyClosedException;
import org.defdip.core.Edition;
import org.defdip.search.DocumentAssembler.Source;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.standalone.work.SearchIndexer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The search index. It is rebuilt from the database at every start and after each change
 * of the content, since content arrives by SQL and no entity event announces a change.
 * Pages that do not search are served before and during the build; searches wait for it.
 */
@Component
class SearchIndex implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(SearchIndex.class);

	/** More threads would only wait for processors or for the connection pool. */
	private static final int PARALLEL = 2;

	/** Associated entities that the things of a batch share are loaded once. */
	private static final int BATCH = 100;

	/** Timeout of a search that waits for the build. */
	private static final Duration BUILD_TIMEOUT = Duration.ofSeconds(10);

	private static final Duration RETRY_INTERVAL = Duration.ofSeconds(10);

	private final SessionFactory sessions;

	private final Edition edition;

	private final SearchMapping mapping;

	private final Timer queries;

	/** Completed when no rebuild is running; pending until the first build ends. */
	private volatile CompletableFuture<State> built = new CompletableFuture<>();

	private volatile State state = new State(0, null, null);

	/** The number of the edition when the last build began. */
	private volatile long number;

	private volatile Instant begun = Instant.EPOCH;

	SearchIndex(EntityManagerFactory entityManagerFactory, SearchMapping mapping, Edition edition,
			ObjectProvider<MeterRegistry> registry) {
		this.mapping = mapping;
		this.edition = edition;
		this.sessions = entityManagerFactory.unwrap(SessionFactory.class);
		MeterRegistry meters = registry.getIfAvailable(CompositeMeterRegistry::new);
		this.queries = Timer.builder("defdip.search.queries")
			.description("How long the index takes to answer")
			.publishPercentiles(0.5, 0.99)
			.register(meters);
		Gauge.builder("defdip.search.entries", this, (index) -> index.state().entries())
			.description("How many things the index holds")
			.register(meters);
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.number = this.edition.number();
		buildAndComplete();
	}

	/**
	 * Rebuilds the index in the background if the content has changed since the last
	 * build began, or some time after a failed build.
	 */
	@Scheduled(fixedRate = 1, timeUnit = TimeUnit.SECONDS)
	void follow() {
		boolean failed = this.built.isCompletedExceptionally()
				&& this.begun.plus(RETRY_INTERVAL).isBefore(Instant.now());
		if (isOutdated() || failed) {
			buildInBackground();
		}
	}

	private boolean isOutdated() {
		return this.number < this.edition.number();
	}

	private void buildInBackground() {
		if (!begin()) {
			return;
		}
		Thread build = new Thread(() -> {
			try {
				buildAndComplete();
			}
			catch (RuntimeException | Error ex) {
				logger.error("The search index could not be rebuilt", ex);
			}
		}, "search-index");
		build.setDaemon(true);
		build.start();
	}

	/** Begins a rebuild, and returns {@code false} if a build is running already. */
	private synchronized boolean begin() {
		if (isBuilding()) {
			return false;
		}
		this.built = new CompletableFuture<>();
		this.number = this.edition.number();
		this.begun = Instant.now();
		return true;
	}

	/**
	 * Rebuilds the index.
	 * @throws IndexBuildException if a thing cannot be indexed
	 * @throws IllegalStateException if a build is running
	 */
	State build() {
		if (!begin()) {
			throw new IllegalStateException("A build of the index is already running");
		}
		return buildAndComplete();
	}

	/** Builds the index and completes {@link #built}. */
	private State buildAndComplete() {
		try {
			State made = make();
			if (made.entries() == 0) {
				throw new IndexBuildException("There is nothing to index: the database holds no content", null);
			}
			this.built.complete(made);
			return made;
		}
		catch (RuntimeException | Error ex) {
			this.built.completeExceptionally(ex);
			throw ex;
		}
	}

	/** Builds the index; callers exclude concurrent builds. */
	State make() {
		Instant begin = Instant.now();
		try (SearchSession search = this.mapping.createSession()) {
			search.schemaManager().dropAndCreate();
			indexAll(search.indexer());
			search.workspace().flush();
			// Searches of one segment look up each word once.
			search.workspace().mergeSegments();
			search.workspace().refresh();
			this.state = new State(count(), Instant.now(), null);
			logger.info("Indexed {} entries in {} ms", this.state.entries(),
					Duration.between(begin, Instant.now()).toMillis());
			return this.state;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw failed("Building the index was interrupted", ex);
		}
		catch (ExecutionException ex) {
			throw failed("The search index could not be built", ex);
		}
		catch (RuntimeException ex) {
			throw failed("The search index could not be built", ex);
		}
	}

	private void indexAll(SearchIndexer indexer) throws InterruptedException, ExecutionException {
		Progress progress = new Progress();
		ExecutorService threads = Executors.newFixedThreadPool(PARALLEL);
		try {
			List<Future<?>> batches = new ArrayList<>();
			for (Source<?> source : DocumentAssembler.SOURCES) {
				List<Object> identifiers = fromDatabase(source::identifiers);
				for (int from = 0; from < identifiers.size(); from += BATCH) {
					List<Object> batch = identifiers.subList(from, Math.min(from + BATCH, identifiers.size()));
					batches.add(threads.submit(() -> {
						List<SearchDocument> documents = fromDatabase((session) -> source.documents(batch, session));
						CompletableFuture
							.allOf(documents.stream()
								.map((document) -> indexer.add(document).toCompletableFuture())
								.toArray(CompletableFuture<?>[]::new))
							.join();
						progress.added(documents.size());
					}));
				}
			}
			for (Future<?> batch : batches) {
				batch.get();
			}
		}
		finally {
			threads.shutdownNow();
		}
	}

	private <T> T fromDatabase(Function<Session, T> work) {
		try (Session session = this.sessions.openSession()) {
			session.setDefaultReadOnly(true);
			return work.apply(session);
		}
	}

	private IndexBuildException failed(String what, Exception cause) {
		this.state = new State(0, null, what);
		return new IndexBuildException(what, cause);
	}

	/**
	 * The number of indexed things. Reads one of them as well, since a count alone
	 * succeeds without the files of the index.
	 * @throws IndexUnreadableException if it cannot be read
	 */
	long count() {
		return timed(() -> search((session) -> session.search(SearchDocument.class)
			.select((projections) -> projections.field(Fields.ADDRESS, String.class))
			.where((predicates) -> predicates.matchAll())
			.fetch(1)
			.total()
			.hitCount()));
	}

	State state() {
		return this.state;
	}

	boolean isBuilding() {
		return !this.built.isDone();
	}

	/**
	 * Runs {@code work} in a session.
	 * @throws IndexUnreadableException if the index files are damaged, deleted or not
	 * written yet
	 */
	<T> T inSession(Function<SearchSession, T> work) {
		awaitBuilt();
		return timed(() -> search(work));
	}

	private <T> T search(Function<SearchSession, T> work) {
		try (SearchSession session = this.mapping.createSession()) {
			return work.apply(session);
		}
	}

	/** Waits for an index of the current content. */
	private void awaitBuilt() {
		try {
			do {
				if (isOutdated()) {
					buildInBackground();
				}
				this.built.get(BUILD_TIMEOUT.toSeconds(), TimeUnit.SECONDS);
			}
			while (isOutdated());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IndexUnreadableException(ex);
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new IndexUnreadableException(ex);
		}
	}

	/**
	 * Runs {@code reading} on a Lucene reader.
	 * @throws IndexUnreadableException if the index files are damaged, deleted or not
	 * written yet
	 */
	<T> T read(Reading<T> reading) {
		awaitBuilt();
		return timed(() -> {
			try (IndexReader reader = this.mapping.scope(SearchDocument.class)
				.extension(LuceneExtension.get())
				.openIndexReader()) {
				return reading.from(reader);
			}
		});
	}

	private <T> T timed(Answering<T> answering) {
		Timer.Sample time = Timer.start();
		try {
			return answering.answer();
		}
		catch (RuntimeException ex) {
			throw isUnreadable(ex) ? new IndexUnreadableException(ex) : ex;
		}
		catch (IOException | InternalError ex) {
			// Reading a memory-mapped file that was truncated after opening throws an
			// InternalError.
			throw new IndexUnreadableException(ex);
		}
		finally {
			time.stop(this.queries);
		}
	}

	private static boolean isUnreadable(Throwable failure) {
		return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
			.anyMatch((cause) -> cause instanceof IOException || cause instanceof AlreadyClosedException
					|| cause instanceof InternalError);
	}

	/** A read access to the index that is timed. */
	@FunctionalInterface
	private interface Answering<T> {

		T answer() throws IOException;

	}

	/** Reads from the Lucene index. */
	@FunctionalInterface
	interface Reading<T> {

		T from(IndexReader reader) throws IOException;

	}

	/**
	 * The state of the index.
	 *
	 * @param entries the number of indexed things
	 * @param built the time the build ended, or {@code null} if there is no complete
	 * index
	 * @param failure a description of the failure, or {@code null} if there was none
	 */
	record State(long entries, @Nullable Instant built, @Nullable String failure) {
	}

	/** Logs the progress of a build every few seconds. */
	private static final class Progress {

		private static final long INTERVAL = Duration.ofSeconds(5).toNanos();

		private final LongAdder added = new LongAdder();

		private final AtomicLong next = new AtomicLong(System.nanoTime() + INTERVAL);

		void added(long increment) {
			this.added.add(increment);
			long due = this.next.get();
			long now = System.nanoTime();
			if (now - due >= 0 && this.next.compareAndSet(due, now + INTERVAL)) {
				logger.info("Indexed {} entries so far", this.added.sum());
			}
		}

	}

}
