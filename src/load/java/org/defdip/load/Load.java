package org.defdip.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/**
 * Requests for one server, sent one after the other and over again.
 *
 * @param status the expected status of the responses
 */
record Load(Server server, List<byte[]> requests, int status) {

	static Load of(Server server, String path) {
		return new Load(server, List.of(server.request(path)), 200);
	}

	/** Runs until each request was sent and the code is compiled. */
	void warmUp(int connections, Duration duration) throws IOException, InterruptedException {
		run(connections, duration, this.requests.size());
	}

	Figures run(int connections, Duration duration) throws IOException, InterruptedException {
		return run(connections, duration, 0);
	}

	/**
	 * Each connection sends its next request as soon as it has received a response.
	 * @param least the least number of requests
	 */
	private Figures run(int connections, Duration duration, int least) throws IOException, InterruptedException {
		ExecutorService threads = Executors.newFixedThreadPool(connections);
		try {
			Duration before = this.server.processorTime();
			AtomicInteger next = new AtomicInteger();
			List<Callable<Figures>> tasks = new ArrayList<>();
			for (int i = 0; i < connections; i++) {
				tasks.add(() -> send(next, duration, least));
			}
			List<Figures> parts = new ArrayList<>();
			for (Future<Figures> part : threads.invokeAll(tasks)) {
				parts.add(part.get());
			}
			return Figures.sideBySide(parts).using(this.server.processorTime().minus(before));
		}
		catch (ExecutionException ex) {
			throw new IOException("The load on the " + this.server.name() + " failed", ex);
		}
		finally {
			threads.shutdown();
		}
	}

	private Figures send(AtomicInteger next, Duration duration, int least) throws IOException {
		LongStream.Builder times = LongStream.builder();
		int failed = 0;
		try (Connection connection = new Connection(this.server.port())) {
			long begin = System.nanoTime();
			for (long now = begin; now - begin < duration.toNanos() || next.get() < least;) {
				byte[] request = this.requests.get(Math.floorMod(next.getAndIncrement(), this.requests.size()));
				failed += (connection.send(request) != this.status) ? 1 : 0;
				long end = System.nanoTime();
				times.add(end - now);
				now = end;
			}
			return new Figures(times.build().toArray(), System.nanoTime() - begin, Duration.ZERO, failed);
		}
	}

}
