package org.defdip.load;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;

/**
 * What was measured under one load.
 *
 * @param times the nanoseconds of each response, sorted
 * @param nanos the duration of the load
 * @param processorTime what the server used of all processors
 * @param failed the number of responses with another status than the expected one
 */
record Figures(long[] times, long nanos, Duration processorTime, int failed) {

	static final Figures NONE = new Figures(new long[0], 0, Duration.ZERO, 0);

	private static final double NANOS_IN_MILLI = 1e6;

	private static final double NANOS_IN_SECOND = 1e9;

	/** The figures of connections that sent requests at the same time. */
	static Figures sideBySide(List<Figures> parts) {
		return new Figures(parts.stream().flatMapToLong((part) -> LongStream.of(part.times)).sorted().toArray(),
				parts.stream().mapToLong(Figures::nanos).max().orElse(0), Duration.ZERO,
				parts.stream().mapToInt(Figures::failed).sum());
	}

	/** The figures of this load and of another that followed it. */
	Figures and(Figures other) {
		Figures both = sideBySide(List.of(this, other));
		return new Figures(both.times, this.nanos + other.nanos, this.processorTime.plus(other.processorTime),
				both.failed);
	}

	Figures using(Duration processorTime) {
		return new Figures(this.times, this.nanos, processorTime, this.failed);
	}

	/** The milliseconds of processor that the server used for a response. */
	double processorMillis() {
		return this.processorTime.toNanos() / NANOS_IN_MILLI / this.times.length;
	}

	/** Responses a second. */
	double rate() {
		return this.times.length * NANOS_IN_SECOND / this.nanos;
	}

	/** The median in milliseconds. */
	double p50() {
		return percentile(50);
	}

	/** The milliseconds within which 99 of 100 responses arrived. */
	double p99() {
		return percentile(99);
	}

	private double percentile(int percent) {
		return this.times[this.times.length * percent / 100] / NANOS_IN_MILLI;
	}

}
