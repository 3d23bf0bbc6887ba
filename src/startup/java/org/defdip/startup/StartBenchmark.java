package org.defdip.startup;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Starts the packaged site and an empty application with the same starters in turn, and
 * prints the time from {@code java} to the first page. The arguments are the two jars,
 * the number of rounds and, for the rows with an AOT cache, the home of a JDK 25 or
 * later.
 */
final class StartBenchmark {

	private static final Path RESULTS = Path.of("target", "startup", "results").toAbsolutePath();

	private static final int PORT = 8183;

	private static final String PAGE = "http://localhost:" + PORT + "/id/";

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	/** The options that the deployment documentation recommends. */
	private static final List<String> OPTIONS = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

	private StartBenchmark() {
	}

	public static void main(String[] arguments) throws IOException, InterruptedException {
		Path site = Path.of(arguments[0]).toAbsolutePath();
		Path empty = Path.of(arguments[1]).toAbsolutePath();
		int rounds = Integer.parseInt(arguments[2]);
		Path home = Path.of(System.getProperty("java.home"));
		Files.createDirectories(RESULTS);
		Map<String, List<String>> commands = new LinkedHashMap<>();
		commands.put("empty, as it comes", command(home, List.of(), empty));
		commands.put("site, as it comes", command(home, List.of(), site));
		if (arguments.length > 3) {
			Path newer = Path.of(arguments[3]);
			Path extracted = extract(newer, site);
			List<String> cached = new ArrayList<>(OPTIONS);
			cached.add("-XX:AOTCache=" + prepare(newer, extracted));
			commands.put("site, extracted, AOT cache, options", command(newer, cached, extracted));
		}
		Map<String, List<Long>> times = new LinkedHashMap<>();
		for (int round = 0; round < rounds; round++) {
			for (Map.Entry<String, List<String>> command : commands.entrySet()) {
				times.computeIfAbsent(command.getKey(), (name) -> new ArrayList<>())
					.add(firstPage(command.getValue()));
			}
		}
		print(times);
	}

	private static List<String> command(Path home, List<String> options, Path jar) {
		List<String> command = new ArrayList<>(List.of(home.resolve("bin/java").toString()));
		command.addAll(options);
		command.addAll(List.of("-jar", jar.toString(), "--server.port=" + PORT));
		return command;
	}

	/**
	 * Extracts the jar as {@code -Djarmode=tools} does, and returns the jar to start.
	 */
	private static Path extract(Path home, Path jar) throws IOException, InterruptedException {
		Path directory = RESULTS.resolve("extracted");
		run(List.of(home.resolve("bin/java").toString(), "-Djarmode=tools", "-jar", jar.toString(), "extract",
				"--force", "--destination", directory.toString()));
		return directory.resolve(jar.getFileName());
	}

	/**
	 * Starts the site once, reads a page, and returns the AOT cache written at the exit.
	 */
	private static Path prepare(Path home, Path jar) throws IOException, InterruptedException {
		Path cache = RESULTS.resolve("site.aot");
		List<String> options = new ArrayList<>(OPTIONS);
		options.add("-XX:AOTCacheOutput=" + cache);
		firstPage(command(home, options, jar));
		return cache;
	}

	private static void run(List<String> command) throws IOException, InterruptedException {
		if (builder(command).start().waitFor() != 0) {
			throw new IOException(command + " failed; see " + RESULTS);
		}
	}

	private static ProcessBuilder builder(List<String> command) {
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.appendTo(new File(RESULTS.toFile(), "output.log")));
	}

	/**
	 * Measures the milliseconds from the start of the process to its first page, and
	 * stops the process.
	 */
	private static long firstPage(List<String> command) throws IOException, InterruptedException {
		long begin = System.nanoTime();
		Process process = builder(command).start();
		try {
			await(process);
			return Duration.ofNanos(System.nanoTime() - begin).toMillis();
		}
		finally {
			process.destroy();
			process.waitFor();
		}
	}

	private static void await(Process process) throws IOException, InterruptedException {
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (!answers()) {
			if (!process.isAlive() || System.nanoTime() - deadline > 0) {
				throw new IOException("No page at " + PAGE + "; see " + RESULTS);
			}
			Thread.sleep(20);
		}
	}

	private static boolean answers() {
		try {
			HttpURLConnection connection = (HttpURLConnection) URI.create(PAGE).toURL().openConnection();
			return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static void print(Map<String, List<Long>> times) {
		System.out.printf(Locale.ROOT, "%n%-38s %8s %8s %8s %9s%n", "ms to the first page", "least", "median", "most",
				"to empty");
		long yardstick = median(times.values().iterator().next());
		times.forEach((name, values) -> {
			long[] sorted = values.stream().mapToLong(Long::longValue).sorted().toArray();
			System.out.printf(Locale.ROOT, "%-38s %,8d %,8d %,8d %9.2f%n", name, sorted[0], median(values),
					sorted[sorted.length - 1], (double) median(values) / yardstick);
		});
	}

	private static long median(List<Long> values) {
		List<Long> sorted = values.stream().sorted().toList();
		return sorted.get(sorted.size() / 2);
	}

}
