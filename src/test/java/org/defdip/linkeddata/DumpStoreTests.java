package org.defdip.linkeddata;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.defdip.FixedEdition;
import org.defdip.core.DumpSource;
import org.defdip.core.DumpSource.Dump;
import org.defdip.core.ReadTransaction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.BeanUtils;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.SimpleTransactionStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(OutputCaptureExtension.class)
class DumpStoreTests {

	private final AtomicBoolean broken = new AtomicBoolean();

	private final DumpStore dumps = new DumpStore(
			new StaticListableBeanFactory(
					Map.of("source", (DumpSource) () -> Stream.of(new Dump("all.txt", "text/plain", this::content))))
				.getBeanProvider(DumpSource.class),
			BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(ReadTransaction.class), new NoTransactions()),
			new FixedEdition("2026.1", "0a1b2c3d", LocalDate.of(2026, 11, 23)));

	private final DumpsHealthIndicator health = new DumpsHealthIndicator(this.dumps);

	@AfterEach
	void close() throws InterruptedException {
		this.dumps.finish(new ContextClosedEvent(new StaticApplicationContext()));
	}

	@Test
	void healthIsUpBeforeTheFilesAreGenerated() {
		assertThat(status()).isEqualTo(Status.UP);
	}

	@Test
	void healthIsUpAfterTheFilesAreGenerated() {
		prepare();
		Awaitility.await().until(() -> this.dumps.state() == DumpStore.State.MADE);
		assertThat(status()).isEqualTo(Status.UP);
	}

	@Test
	void failureIsReportedByHealthAndLog(CapturedOutput output) {
		this.broken.set(true);
		prepare();
		Awaitility.await().until(() -> status().equals(Status.DOWN));
		Awaitility.await().until(() -> output.getAll().contains("The files for download could not be made"));
	}

	@Test
	void healthIsUpAgainAfterASuccessfulRetry() {
		this.broken.set(true);
		assertThatThrownBy(this.dumps::all).isInstanceOf(NoClassDefFoundError.class);
		assertThat(status()).isEqualTo(Status.DOWN);
		this.broken.set(false);
		assertThat(this.dumps.all()).hasSize(1);
		assertThat(status()).isEqualTo(Status.UP);
	}

	private void prepare() {
		this.dumps.prepare(new ApplicationReadyEvent(new SpringApplication(), new String[0],
				new StaticApplicationContext(), Duration.ZERO));
	}

	private Status status() {
		return this.health.health().getStatus();
	}

	private byte[] content() {
		if (this.broken.get()) {
			throw new NoClassDefFoundError("broken");
		}
		return "all".getBytes(StandardCharsets.UTF_8);
	}

	/** A transaction manager without a resource. */
	private static final class NoTransactions implements PlatformTransactionManager {

		@Override
		public TransactionStatus getTransaction(@Nullable TransactionDefinition definition) {
			return new SimpleTransactionStatus();
		}

		@Override
		public void commit(TransactionStatus status) {
			// nothing was written
		}

		@Override
		public void rollback(TransactionStatus status) {
			// nothing was written
		}

	}

}
