package org.defdip.operation;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.defdip.SeparateApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.test.json.JsonContent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * With a management port, as in production, metrics are exposed on that port only. The
 * site runs in a separate process, since its log format would otherwise remain in effect
 * for the tests that follow.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ManagementPortIT {

	private final HttpClient client = HttpClient.newHttpClient();

	private Path output;

	private SeparateApplication application;

	private URI site;

	private URI management;

	@BeforeAll
	void start(@TempDir Path directory) {
		this.output = directory.resolve("output.txt");
		this.application = SeparateApplication.startPackaged(this.output, "--server.port=0",
				"--management.server.port=0", "--spring.profiles.active=production", "--defdip.publisher.name=A Reader",
				"--defdip.publisher.institution=A University", "--defdip.publisher.contact=editors@readers.example");
		this.site = this.application.places(2).get(0);
		this.management = this.application.places(2).get(1);
		Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> main("/readyz").statusCode() == 200);
	}

	@AfterAll
	void stop() {
		this.application.close();
		assertThat(this.output).content().doesNotContain("\"ERROR\"");
	}

	@Test
	void documentedMetricsAreExposed() throws IOException, InterruptedException {
		main("/en/concepts");
		main("/en/concepts");
		main("/en/search?q=trust");
		assertThat(management("/actuator/prometheus").body())
			.containsPattern("(?m)^cache_gets_total\\{.*cache=\"kept-answers\".*result=\"hit\".*} [1-9]")
			.containsPattern("(?m)^defdip_cache_hit_ratio 0?\\.[0-9]*[1-9]")
			.containsPattern("(?m)^defdip_search_entries [1-9]")
			.containsPattern("(?m)^defdip_search_queries_seconds\\{quantile=\"0.99\"} ")
			.containsPattern("(?m)^defdip_search_queries_seconds_count [1-9]")
			.containsPattern("(?m)^defdip_content\\{edition=\"[0-9.]+\",revision=\"[0-9a-f]+\"} 1.0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "health", "info", "metrics", "prometheus", "searchindex" })
	void operatorEndpointsAreExposed(String endpoint) throws IOException, InterruptedException {
		assertThat(management("/actuator/" + endpoint).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/env", "/beans", "/heapdump", "/loggers", "/threaddump", "/configprops", "/sbom" })
	void otherEndpointsAreNotExposed(String endpoint) throws IOException, InterruptedException {
		assertThat(management("/actuator" + endpoint).statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/health", "/info", "/metrics", "/prometheus", "/searchindex" })
	void mainPortExposesNoManagementEndpoint(String endpoint) throws IOException, InterruptedException {
		assertThat(main("/actuator" + endpoint).statusCode()).isEqualTo(404);
	}

	@Test
	void managementPortIsBoundToOneLoopbackAddress() throws IOException, InterruptedException {
		String otherAddress = "http://127.0.0.2:";
		assertThat(get(URI.create(otherAddress + this.site.getPort()), "/livez").statusCode()).isEqualTo(200);
		assertThatExceptionOfType(ConnectException.class)
			.isThrownBy(() -> get(URI.create(otherAddress + this.management.getPort()), "/actuator/health"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/en/about | A Reader, A University answers for this site.",
					"/en/cite?page=/ | A Reader, A University answers for this site.",
					"/id/about | Penanggung jawab situs ini: A Reader, A University.",
					"/id/cite?d=31 | Penanggung jawab situs ini: A Reader, A University." })
	void publisherIsNamed(String address, String words) throws IOException, InterruptedException {
		assertThat(main(address).body()).contains(words, "href=\"mailto:editors@readers.example\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/livez", "/readyz" })
	void healthProbesAreOnTheMainPort(String address) throws IOException, InterruptedException {
		assertThat(main(address).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "/en/search?q=secret, 200, /en/search", "/en/nothing?q=secret, 404, /en/nothing" })
	void accessLogHasOneLinePerRequest(String address, int status, String path)
			throws IOException, InterruptedException {
		int before = Files.readAllLines(this.output).size();
		main(address);
		List<String> lines = Awaitility.await()
			.until(() -> Files.readAllLines(this.output), (all) -> all.size() > before);
		assertThat(lines.subList(before, lines.size())).singleElement().satisfies((line) -> {
			JsonContent content = new JsonContent(line);
			assertThat(content).extractingPath("$.url.path").isEqualTo(path);
			assertThat(content).extractingPath("$.http.response.status_code").isEqualTo(status);
			assertThat(content).extractingPath("$.event.duration").asNumber().isNotNull();
			assertThat(line).doesNotContain("secret", "127.0.0.1");
		});
	}

	private HttpResponse<String> main(String address) throws IOException, InterruptedException {
		return get(this.site, address);
	}

	private HttpResponse<String> management(String address) throws IOException, InterruptedException {
		return get(this.management, address);
	}

	private HttpResponse<String> get(URI place, String address) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(place.resolve(address)).build(), BodyHandlers.ofString());
	}

}
