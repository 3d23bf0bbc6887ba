package org.defdip.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL that can be stopped and comes back at the same port with its data.
 */
final class RestartablePostgres {

	private final int port;

	private final Path data;

	private EmbeddedPostgres server;

	RestartablePostgres() {
		try (ServerSocket free = new ServerSocket(0)) {
			this.port = free.getLocalPort();
			this.data = Files.createTempDirectory("postgres").resolve("data");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server = run(this.port, this.data);
	}

	String url() {
		return this.server.getJdbcUrl("postgres", "postgres");
	}

	void stop() {
		try {
			this.server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Stops it for good. */
	void discard() {
		stop();
		try {
			FileSystemUtils.deleteRecursively(this.data.getParent());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void startAgain() {
		this.server = run(this.port, this.data);
	}

	private static EmbeddedPostgres run(int port, Path data) {
		try {
			return EmbeddedPostgres.builder().setPort(port).setDataDirectory(data).setCleanDataDirectory(false).start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
