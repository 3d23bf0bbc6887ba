package org.defdip.core;

import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * A value that is computed from the content on first use, and again after each change of
 * the content. For values by key, it is a cache, which is replaced as a whole. One thread
 * computes the value; others wait for it.
 */
public final class Memo<T> {

	private final Edition edition;

	private final Supplier<T> source;

	private final Lock lock = new ReentrantLock();

	private volatile @Nullable Computed<T> latest;

	public Memo(Edition edition, Supplier<T> source) {
		this.edition = edition;
		this.source = source;
	}

	/**
	 * Returns the value for the current revision. A transaction that began before the
	 * last change computes a value of its own, which is not kept.
	 */
	public T get() {
		long number = this.edition.number();
		Computed<T> computed = this.latest;
		if (computed == null || computed.number() < number) {
			computed = compute(number);
		}
		return (computed.number() == number) ? computed.value() : this.source.get();
	}

	private Computed<T> compute(long number) {
		this.lock.lock();
		try {
			Computed<T> computed = this.latest;
			if (computed == null || computed.number() < number) {
				computed = new Computed<>(number, this.source.get());
				this.latest = computed;
			}
			return computed;
		}
		finally {
			this.lock.unlock();
		}
	}

	/**
	 * Returns the value that was computed last, which may be outdated; empty if none was.
	 */
	public Optional<T> latest() {
		return Optional.ofNullable(this.latest).map(Computed::value);
	}

	/** Returns whether {@link #latest} is the value for the current revision. */
	public boolean isCurrent() {
		Computed<T> computed = this.latest;
		return computed != null && computed.number() >= this.edition.number();
	}

	/** A value and the number of its revision. */
	private record Computed<T>(long number, T value) {
	}

}
