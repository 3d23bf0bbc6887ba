package org.defdip.core;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MemoTests {

	private final AtomicInteger computed = new AtomicInteger();

	private long number = 1;

	private final Memo<Integer> memo = new Memo<>(new NumberedEdition(), this.computed::incrementAndGet);

	@Test
	void valueIsComputedOnceForEachRevision() {
		assertThat(this.memo.latest()).isEmpty();
		assertThat(this.memo.get()).isEqualTo(1);
		assertThat(this.memo.get()).isEqualTo(1);
		this.number = 2;
		assertThat(this.memo.isCurrent()).isFalse();
		assertThat(this.memo.latest()).hasValue(1);
		assertThat(this.memo.get()).isEqualTo(2);
		assertThat(this.memo.isCurrent()).isTrue();
	}

	@Test
	void valueOfAnOlderTransactionIsNotKept() {
		this.number = 2;
		assertThat(this.memo.get()).isEqualTo(1);
		this.number = 1;
		assertThat(this.memo.get()).isEqualTo(2);
		this.number = 2;
		assertThat(this.memo.get()).isEqualTo(1);
	}

	@Test
	void valueIsOutdatedIfTheContentChangesDuringItsComputation() {
		Memo<Integer> changing = new Memo<>(new NumberedEdition(), () -> {
			this.number = 2;
			return this.computed.incrementAndGet();
		});
		assertThat(changing.get()).isEqualTo(1);
		assertThat(changing.get()).isEqualTo(2);
		assertThat(changing.get()).isEqualTo(2);
	}

	/** An edition with the number of the test. */
	private final class NumberedEdition implements Edition {

		@Override
		public String label() {
			return "2026.1";
		}

		@Override
		public String revision() {
			return Long.toString(MemoTests.this.number);
		}

		@Override
		public long number() {
			return MemoTests.this.number;
		}

		@Override
		public LocalDate date() {
			return LocalDate.EPOCH;
		}

		@Override
		public Instant lastModified() {
			return Instant.EPOCH;
		}

	}

}
