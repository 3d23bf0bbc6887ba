package org.defdip;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.awaitility.Awaitility;

/** The application in a separate JVM, which a test can kill. */
public final class SeparateApplication implements AutoCloseable {

	private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

	private final Process process;

	private final Path output;

	private SeparateApplication(Process process, Path output) {
		this.process = process;
		this.output = output;
	}

	/**
	 * Starts the application and writes its output to a file.
	 * @param options options of the JVM, followed by arguments of the application, which
	 * begin with two dashes
	 */
	static SeparateApplication start(Path output, String... options) {
		return run(output, List.of("-cp", classPath(), DefenceDiplomacyApplication.class.getName()), options);
	}

	/**
	 * Starts the packaged jar and writes its output to a file.
	 * @param options options of the JVM, followed by arguments of the application, which
	 * begin with two dashes
	 */
	public static SeparateApplication startPackaged(Path output, String... options) {
		return run(output, List.of("-jar", System.getProperty("defdip.jar")), options);
	}

	private static SeparateApplication run(Path output, List<String> program, String... options) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		Stream.of(options).takeWhile((option) -> !option.startsWith("--")).forEach(command::add);
		command.addAll(program);
		Stream.of(options).dropWhile((option) -> !option.startsWith("--")).forEach(command::add);
		try {
			return new SeparateApplication(
					new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start(),
					output);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The class path of the tests without the test classes. */
	private static String classPath() {
		return Stream
			.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
				.split(File.pathSeparator))
			.filter((entry) -> !entry.endsWith("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	/**
	 * Waits until the application listens on {@code number} ports, and returns their
	 * addresses.
	 */
	public List<URI> places(int number) {
		return Awaitility.await()
			.atMost(Duration.ofMinutes(2))
			.until(() -> STARTED.matcher(Files.readString(this.output))
				.results()
				.map((started) -> URI.create("http://localhost:" + started.group(1)))
				.toList(), (places) -> places.size() == number);
	}

	long pid() {
		return this.process.pid();
	}

	/** Kills the process as {@code kill -9} does, without a shutdown. */
	void kill() {
		try {
			this.process.destroyForcibly().waitFor();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Terminates the process as a system shutdown does. */
	@Override
	public void close() {
		try {
			this.process.destroy();
			if (!this.process.waitFor(30, TimeUnit.SECONDS)) {
				kill();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
