package org.defdip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL server, started once for all tests and stopped with the JVM. A test
 * can stop it temporarily; it restarts on the same port with its data.
 */
public final class TestPostgres {

	private static final Path DIRECTORY = temporaryDirectory();

	private static final int PORT = freePort();

	private static EmbeddedPostgres server = start();

	static {
		Runtime.getRuntime().addShutdownHook(new Thread(TestPostgres::discard));
	}

	private TestPostgres() {
	}

	/**
	 * A test of the whole site on PostgreSQL. All such tests share one application
	 * context.
	 */
	@Target(ElementType.TYPE)
	@Retention(RetentionPolicy.RUNTIME)
	@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
	@ContextConfiguration(initializers = Settings.class)
	public @interface Tests {

	}

	/** Creates an empty database and returns its JDBC URL. */
	public static String createDatabase(String name) {
		JdbcClient.create(server.getPostgresDatabase()).sql("create database " + name).update();
		return server.getJdbcUrl("postgres", name);
	}

	/** Creates an empty database. */
	static DataSource database(String name) {
		createDatabase(name);
		return existing(name);
	}

	/** Returns a database that already exists. */
	static DataSource existing(String name) {
		return server.getDatabase("postgres", name);
	}

	/** Stops the server until {@link #startAgain()}. */
	public static void stop() {
		try {
			server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Restarts the server after {@link #stop()}. */
	public static void startAgain() {
		server = start();
	}

	private static void discard() {
		stop();
		FileSystemUtils.deleteRecursively(DIRECTORY.toFile());
	}

	private static EmbeddedPostgres start() {
		try {
			return EmbeddedPostgres.builder()
				.setPort(PORT)
				.setDataDirectory(DIRECTORY.resolve("data"))
				.setCleanDataDirectory(false)
				.setRegisterShutdownHook(false)
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static int freePort() {
		try (ServerSocket free = new ServerSocket(0)) {
			return free.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path temporaryDirectory() {
		try {
			return Files.createTempDirectory("postgres");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Points the application to a database of its own. */
	static class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestPropertyValues
				.of("spring.datasource.url=" + createDatabase("defdip"), "spring.datasource.username=postgres")
				.applyTo(context);
		}

	}

}
