package org.defdip.linkeddata;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import jakarta.persistence.PersistenceException;
import org.defdip.core.CompressedContent;
import org.defdip.core.ContentFaultSource;
import org.defdip.core.DumpSource;
import org.defdip.core.DumpSource.Dump;
import org.defdip.core.Edition;
import org.defdip.core.Memo;
import org.defdip.core.ReadTransaction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Stores the download files in compressed form. They are generated again after the
 * content has changed; until then the previous files are served. A file that cannot be
 * generated is left out and reported without affecting the others.
 */
@Component
class DumpStore implements ContentFaultSource {

	private static final Logger logger = LoggerFactory.getLogger(DumpStore.class);

	/** The path of the files. */
	static final String PATH = "/data/";

	private static final Duration PAUSE = Duration.ofSeconds(10);

	private final ObjectProvider<DumpSource> sources;

	private final ReadTransaction transaction;

	private final Memo<StoredDumps> stored;

	private final CountDownLatch closing = new CountDownLatch(1);

	private volatile State state = State.IN_PREPARATION;

	private volatile @Nullable Thread preparation;

	DumpStore(ObjectProvider<DumpSource> sources, ReadTransaction transaction, Edition edition) {
		this.sources = sources;
		this.transaction = transaction;
		this.stored = new Memo<>(edition, this::make);
	}

	private StoredDumps make() {
		try {
			StoredDumps made = new StoredDumps(new LinkedHashMap<>(), new TreeMap<>());
			dumps().forEach((dump) -> make(dump, made));
			this.state = State.MADE;
			return made;
		}
		catch (RuntimeException | Error ex) {
			this.state = this.stored.latest().isPresent() ? State.MADE : State.FAILED;
			throw ex;
		}
	}

	State state() {
		return this.state;
	}

	private void make(Dump dump, StoredDumps made) {
		try {
			made.byFile().put(dump.file(), this.transaction.execute((status) -> StoredDump.of(dump)));
		}
		catch (DataAccessException | PersistenceException | TransactionException ex) {
			// A failed database access is temporary and retried by the caller.
			throw ex;
		}
		catch (RuntimeException ex) {
			logger.error("A file for download could not be made: {}", dump.file(), ex);
			made.faults().put("file " + dump.file(), List.of(String.valueOf(ex)));
		}
	}

	@Override
	public Map<String, List<String>> faults() {
		return this.stored.latest().map(StoredDumps::faults).orElse(Map.of());
	}

	private Stream<Dump> dumps() {
		return this.sources.orderedStream().flatMap(DumpSource::dumps);
	}

	/**
	 * Generates the files in a background thread with low priority. Generating them
	 * before the application is ready would delay every start; generating them on the
	 * first request would keep that reader waiting for seconds. A request that arrives
	 * earlier waits for the same generation. A failure is logged, reported by the health
	 * indicator unless there are previous files, and retried. The thread then checks
	 * regularly whether the content has changed.
	 */
	@EventListener
	void prepare(ApplicationReadyEvent ready) {
		Thread preparation = new Thread(this::prepare, "dumps");
		preparation.setPriority(Thread.MIN_PRIORITY);
		preparation.setDaemon(true);
		this.preparation = preparation;
		preparation.start();
	}

	private void prepare() {
		do {
			try {
				this.stored.get();
			}
			catch (RuntimeException | Error ex) {
				logger.error("The files for download could not be made", ex);
			}
		}
		while (!isClosing());
	}

	/** Waits for the next check; returns {@code true} if the application is closing. */
	private boolean isClosing() {
		try {
			return this.closing.await(PAUSE.toSeconds(), TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return true;
		}
	}

	/** Waits for the generation to end before the database is closed. */
	@EventListener
	void finish(ContextClosedEvent closed) throws InterruptedException {
		this.closing.countDown();
		Thread preparation = this.preparation;
		if (preparation != null) {
			preparation.join();
		}
	}

	/** All files, in display order. */
	List<StoredDump> all() {
		return List.copyOf(stored().values());
	}

	/** Whether the files were generated from the current content. */
	boolean isCurrent() {
		return this.stored.isCurrent();
	}

	private Map<String, StoredDump> stored() {
		return this.stored.latest().orElseGet(this.stored::get).byFile();
	}

	/** The file with that name. An unknown name does not wait for the generation. */
	Optional<StoredDump> find(String file) {
		return dumps().anyMatch((dump) -> dump.file().equals(file)) ? Optional.ofNullable(stored().get(file))
				: Optional.empty();
	}

	/** The files that could be generated, by name, and the failures of the others. */
	private record StoredDumps(Map<String, StoredDump> byFile, Map<String, List<String>> faults) {
	}

	/** The state of the generation. */
	enum State {

		IN_PREPARATION, MADE, FAILED

	}

	/** A generated file. */
	record StoredDump(Dump dump, CompressedContent content) {

		static StoredDump of(Dump dump) {
			byte[] content = dump.content().make();
			return new StoredDump(dump, dump.mediaType().equals("application/zip")
					? CompressedContent.uncompressed(content) : CompressedContent.of(content));
		}

		public String path() {
			return PATH + this.dump.file();
		}

		public MediaType mediaType() {
			return MediaType.parseMediaType(this.dump.mediaType());
		}

		/** The uncompressed size in kilobytes, rounded up. */
		public int kilobytes() {
			return inKilobytes(this.content.size());
		}

		/** The stored size in kilobytes, which is the least that a download transfers. */
		public int compressedKilobytes() {
			return inKilobytes(this.content.bytes().length);
		}

		private static int inKilobytes(int bytes) {
			return (bytes + 999) / 1000;
		}

	}

}
