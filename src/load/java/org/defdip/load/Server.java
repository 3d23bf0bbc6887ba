package org.defdip.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A packaged application in a process of its own. */
final class Server implements AutoCloseable {

	private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

	private static final Duration PATIENCE = Duration.ofMinutes(10);

	private static final HttpClient CLIENT = HttpClient.newHttpClient();

	private final String name;

	private final int port;

	private final Process process;

	private Server(String name, int port, Process process) {
		this.name = name;
		this.port = port;
		this.process = process;
	}

	/**
	 * Starts the jar and returns when it answers at {@code ready}.
	 * @param options the options of its JVM
	 */
	static Server start(String name, Path jar, int port, List<String> options, String ready)
			throws IOException, InterruptedException {
		List<String> command = new ArrayList<>(List.of(JAVA.toString()));
		command.addAll(options);
		command.addAll(List.of("-jar", jar.toString(), "--server.port=" + port));
		Path log = LoadBenchmark.RESULTS.resolve(name.replace(' ', '-') + ".log");
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
		// Recommended for small machines; it makes the memory of two runs comparable.
		builder.environment().put("MALLOC_ARENA_MAX", "2");
		Server server = new Server(name, port, builder.start());
		try {
			server.await(ready, log);
			return server;
		}
		catch (IOException | InterruptedException ex) {
			server.close();
			throw ex;
		}
	}

	String name() {
		return this.name;
	}

	int port() {
		return this.port;
	}

	private void await(String path, Path log) throws IOException, InterruptedException {
		Instant end = Instant.now().plus(PATIENCE);
		while (!answers(path)) {
			if (!this.process.isAlive() || Instant.now().isAfter(end)) {
				throw new IOException("No response from " + path + "; see " + log);
			}
			Thread.sleep(100);
		}
	}

	private boolean answers(String path) throws InterruptedException {
		try {
			return get(path).statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Returns the uncompressed body of the response. */
	String read(String path) throws IOException, InterruptedException {
		HttpResponse<String> response = get(path);
		if (response.statusCode() != 200) {
			throw new IOException(path + " of " + this.name + " answered with status " + response.statusCode());
		}
		return response.body();
	}

	private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return CLIENT.send(request.build(), BodyHandlers.ofString());
	}

	/** Prepares the request for {@code path}. */
	byte[] request(String path) {
		return request(path, "");
	}

	/**
	 * Prepares a conditional request with the entity tag of the present response.
	 */
	byte[] revalidation(String path) throws IOException, InterruptedException {
		String tag = get(path, "Accept-Encoding", "gzip").headers()
			.firstValue("ETag")
			.orElseThrow(() -> new IOException(path + " has no entity tag"));
		return request(path, "If-None-Match: " + tag + "\r\n");
	}

	private byte[] request(String path, String header) {
		return ("GET " + path + " HTTP/1.1\r\nHost: localhost:" + this.port + "\r\nAccept-Encoding: gzip\r\n" + header
				+ "\r\n")
			.getBytes(StandardCharsets.ISO_8859_1);
	}

	/** The processor time that the process has used so far. */
	Duration processorTime() {
		return this.process.info().totalCpuDuration().orElse(Duration.ZERO);
	}

	/** The resident memory of the process. */
	long residentMegabytes() throws IOException {
		return megabytes("VmRSS:");
	}

	/** The most resident memory that the process has had. */
	long peakMegabytes() throws IOException {
		return megabytes("VmHWM:");
	}

	/**
	 * Reads the memory of the process from Linux, or returns -1 on another operating
	 * system.
	 */
	private long megabytes(String kind) throws IOException {
		Path status = Path.of("/proc", String.valueOf(this.process.pid()), "status");
		if (!Files.exists(status)) {
			return -1;
		}
		try (Stream<String> lines = Files.lines(status)) {
			return lines.filter((line) -> line.startsWith(kind))
				.mapToLong((line) -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
				.findFirst()
				.orElse(-1);
		}
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().join();
	}

}
