package org.defdip.search;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

import org.defdip.DefenceDiplomacyApplication;
import org.hibernate.search.util.common.SearchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The behaviour of the site when its index on disk is damaged. */
class IndexDamageTests {

	/** The number of bytes left of each file. */
	private static final long LEFT = 100;

	private final HttpClient client = HttpClient.newHttpClient();

	@Test
	void damagedIndexIsRebuiltAtTheNextStart(@TempDir Path directory) throws Exception {
		start(directory).close();
		damage(directory);
		try (ConfigurableApplicationContext site = start(directory)) {
			assertThat(get(site, "/en/search?q=deterrence").statusCode()).isEqualTo(200);
			assertThat(get(site, "/actuator/health").statusCode()).isEqualTo(200);
		}
	}

	@Test
	void diskErrorMakesTheIndexUnreadable(@TempDir Path directory) {
		try (ConfigurableApplicationContext site = start(directory)) {
			SearchIndex index = site.getBean(SearchIndex.class);
			assertThatThrownBy(() -> index.inSession((session) -> {
				throw new SearchException("cannot search", new IOException("disk"));
			})).isInstanceOf(IndexUnreadableException.class);
			assertThatThrownBy(() -> index.inSession((session) -> {
				throw new IllegalStateException("programming error");
			})).isInstanceOf(IllegalStateException.class);
		}
	}

	private static ConfigurableApplicationContext start(Path directory) {
		return SpringApplication.run(DefenceDiplomacyApplication.class, "--server.port=0",
				"--spring.datasource.url=jdbc:h2:mem:damage", "--defdip.search.directory=" + directory);
	}

	private static void damage(Path directory) throws IOException {
		List<Path> files;
		try (Stream<Path> paths = Files.walk(directory)) {
			files = paths.filter(Files::isRegularFile)
				.filter((file) -> !file.getFileName().toString().equals("write.lock"))
				.toList();
		}
		assertThat(files).isNotEmpty();
		for (Path file : files) {
			try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
				channel.truncate(LEFT);
			}
		}
	}

	private HttpResponse<String> get(ConfigurableApplicationContext site, String address)
			throws IOException, InterruptedException {
		URI uri = URI.create("http://localhost:" + site.getEnvironment().getProperty("local.server.port") + address);
		return this.client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
	}

}
