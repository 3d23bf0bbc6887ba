package org.defdip.operation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.defdip.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/** An invalid setting ends the start with a message that names it. */
@ExtendWith(OutputCaptureExtension.class)
class WrongSettingTests {

	@ParameterizedTest
	@ValueSource(
			strings = { "", "readers.example", "/", "ftp://readers.example", "https://", "https://readers.example/",
					"https://readers.example//site", "https://readers.example/../site", "https://readers.example?a=b",
					"https://readers.example#a", "https://me@readers.example", "https://readers example" })
	void baseUrlMustBeAbsolute(String value, CapturedOutput output) {
		start(Settings.class, "--defdip.base-url=" + value);
		assertThat(output)
			.contains("defdip.base-url is \"%s\", but must be where readers find the site".formatted(value))
			.contains("which the environment calls DEFDIP_BASEURL");
	}

	@ParameterizedTest
	@CsvSource({ "https://readers.example/site, '', without a path as long as server.servlet.context-path is not set",
			"https://readers.example, /site, 'an address that ends in \"/site\", as server.servlet.context-path does'",
			"https://readers.example/other, /site/, 'an address that ends in \"/site\"'" })
	void baseUrlMustEndInTheContextPath(String base, String path, String wanted, CapturedOutput output) {
		start(Settings.class, "--defdip.base-url=" + base, "--server.servlet.context-path=" + path);
		assertThat(output).contains("defdip.base-url is \"%s\", but must be %s".formatted(base, wanted));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " " })
	void editionMustNotBeBlank(String value, CapturedOutput output) {
		start(Settings.class, "--defdip.edition=" + value);
		assertThat(output).contains("defdip.edition is \"").contains("but must be the edition of the content");
	}

	@ParameterizedTest
	@ValueSource(strings = { "editors", "editors@", "@readers.example", "javascript:alert(1)", "ftp://readers.example",
			"editors@readers.example?bcc=others@readers.example", "https://" })
	void contactMustBeAnAddress(String value, CapturedOutput output) {
		start(Settings.class, "--defdip.publisher.name=Editors", "--defdip.publisher.contact=" + value);
		assertThat(output)
			.contains("defdip.publisher.contact is \"%s\", but must be where to write to".formatted(value))
			.contains("which the environment calls DEFDIP_PUBLISHER_CONTACT");
	}

	@Test
	void contactNeedsAPublisher(CapturedOutput output) {
		start(Settings.class, "--defdip.publisher.contact=editors@readers.example");
		assertThat(output).contains("defdip.publisher.name is \"\", but must be set");
	}

	@Test
	void cacheSizeMustNotBeNegative(CapturedOutput output) {
		start(Settings.class, "--defdip.cache.max-size=-1MB");
		assertThat(output).contains("defdip.cache.max-size is \"-1048576B\", but must be a size such as 64MB");
	}

	@Test
	void cacheSizeMustBeADataSize(CapturedOutput output) {
		start(Settings.class, "--defdip.cache.max-size=much");
		assertThat(output).contains("Property: defdip.cache.max-size")
			.contains("'much' does not match data size pattern");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/dev/null/index", "/proc/index" })
	void indexDirectoryMustBeWritable(String value, CapturedOutput output) {
		start(Settings.class, "--defdip.search.directory=" + value);
		assertThat(output).contains("defdip.search.directory is \"%s\", but must be a directory".formatted(value))
			.contains("which the environment calls DEFDIP_SEARCH_DIRECTORY");
	}

	@ParameterizedTest
	@CsvSource({ "server.port, 65536", "server.port, -1", "server.port, http", "management.server.port, 99999999999",
			"management.server.port, -1" })
	void portMustBeValid(String setting, String value, CapturedOutput output) {
		startServer("--" + setting + "=" + value);
		assertThat(output)
			.contains("%s is \"%s\", but must be a port, from 1 to 65535, or 0 for any".formatted(setting, value));
	}

	@ParameterizedTest
	@CsvSource({ "--server.port=8081, 8081", "--server.port=, 8080" })
	void managementPortMustDifferFromTheMainPort(String main, String management, CapturedOutput output) {
		startServer(main, "--management.server.port=" + management);
		assertThat(output)
			.contains("management.server.port is \"%s\", but must be another port than".formatted(management));
	}

	@Test
	void portInUseIsNamed(CapturedOutput output) throws IOException {
		try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			String port = String.valueOf(taken.getLocalPort());
			startServer("--server.port=" + port, "--server.address=127.0.0.1");
			assertThat(output).contains("Port " + port + " was already in use")
				.contains("configure this application to listen on another port");
		}
	}

	@Test
	void unreachableDatabaseIsNamed(CapturedOutput output) throws IOException {
		int closedPort;
		try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			closedPort = free.getLocalPort();
		}
		start(Database.class, "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + closedPort + "/defdip");
		assertThat(output).contains("The database cannot be used: Connection to 127.0.0.1:" + closedPort + " refused")
			.contains("SPRING_DATASOURCE_URL");
	}

	@Test
	void rejectedDatabaseUserIsNamed(CapturedOutput output) {
		String url = TestPostgres.createDatabase("locked").replace("user=postgres", "user=stranger");
		start(Database.class, "--spring.datasource.url=" + url);
		assertThat(output).contains("The database cannot be used: FATAL: role \"stranger\" does not exist");
	}

	@Test
	void missingDatabaseIsNamed(CapturedOutput output) {
		String url = TestPostgres.createDatabase("made").replace("/made", "/forgotten");
		start(Database.class, "--spring.datasource.url=" + url, "--spring.datasource.username=postgres");
		assertThat(output).contains("The database cannot be used: FATAL: database \"forgotten\" does not exist");
	}

	private static void start(Class<?> source, String... settings) {
		SpringApplication application = new SpringApplication(source);
		application.setWebApplicationType(WebApplicationType.NONE);
		assertThatException().isThrownBy(() -> application.run(settings));
	}

	private static void startServer(String... settings) {
		assertThatException().isThrownBy(() -> BareServer.with().run(settings));
	}

	/** The part of the application with custom settings. */
	@ConfigurationPropertiesScan("org.defdip")
	static class Settings {

	}

	/** The part of the application that opens the database. */
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class })
	static class Database {

	}

}
