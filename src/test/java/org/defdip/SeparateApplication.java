package org.defdip;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The application in a virtual machine of its own, which can be killed. */
final class SeparateApplication implements AutoCloseable {

	private final Process process;

	private SeparateApplication(Process process) {
		this.process = process;
	}

	/**
	 * Starts it, with its output in a file.
	 * @param options of the virtual machine and, from the first that begins with two
	 * dashes on, of the application
	 */
	static SeparateApplication start(Path output, String... options) {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.addAll(List.of("-cp", classPath()));
		for (String option : options) {
			if (option.startsWith("--") && !command.contains(DefenceDiplomacyApplication.class.getName())) {
				command.add(DefenceDiplomacyApplication.class.getName());
			}
			command.add(option);
		}
		try {
			return new SeparateApplication(
					new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** All that the tests have, but for the tests. */
	private static String classPath() {
		return Stream
			.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
				.split(File.pathSeparator))
			.filter((entry) -> !entry.endsWith("test-classes"))
			.collect(Collectors.joining(File.pathSeparator));
	}

	long pid() {
		return this.process.pid();
	}

	/** Ends it as {@code kill -9} does, with no chance to tidy up. */
	void kill() {
		try {
			this.process.destroyForcibly().waitFor();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/** Ends it as a system that shuts down does. */
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
