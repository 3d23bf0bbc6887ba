package org.defdip.operation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.defdip.core.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.json.JsonContent;

import static org.assertj.core.api.Assertions.assertThat;

/** With a management port, as in production, measures are shown there and there alone. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "management.server.port=0", "defdip.publisher.name=A Reader",
				"defdip.publisher.institution=A University", "defdip.publisher.contact=editors@readers.example" })
@ActiveProfiles("production")
@ExtendWith(OutputCaptureExtension.class)
class ManagementPortTests {

	private final HttpClient client = HttpClient.newHttpClient();

	private final Environment environment;

	@Autowired
	ManagementPortTests(Environment environment) {
		this.environment = environment;
	}

	@Test
	void whatMattersIsMeasured(@Autowired Edition edition) throws IOException, InterruptedException {
		main("/en/concepts");
		main("/en/concepts");
		main("/en/search?q=trust");
		assertThat(management("/actuator/prometheus").body())
			.containsPattern("(?m)^cache_gets_total\\{.*cache=\"kept-answers\".*result=\"hit\".*} [1-9]")
			.containsPattern("(?m)^defdip_cache_hit_ratio 0?\\.[0-9]*[1-9]")
			.containsPattern("(?m)^defdip_search_entries [1-9]")
			.containsPattern("(?m)^defdip_search_queries_seconds\\{quantile=\"0.99\"} ")
			.containsPattern("(?m)^defdip_search_queries_seconds_count [1-9]")
			.contains("defdip_content{edition=\"%s\",revision=\"%s\"} 1.0".formatted(edition.label(),
					edition.revision()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "health", "info", "metrics", "prometheus", "searchindex" })
	void itShowsWhatKeepersOfTheSiteNeed(String endpoint) throws IOException, InterruptedException {
		assertThat(management("/actuator/" + endpoint).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/env", "/beans", "/heapdump", "/loggers", "/threaddump", "/configprops", "/sbom" })
	void itShowsNoMore(String endpoint) throws IOException, InterruptedException {
		assertThat(management("/actuator" + endpoint).statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/health", "/info", "/metrics", "/prometheus", "/searchindex" })
	void readersSeeNothingOfIt(String endpoint) throws IOException, InterruptedException {
		assertThat(main("/actuator" + endpoint).statusCode()).isEqualTo(404);
	}

	@Test
	void onlyThisMachineReachesIt() {
		assertThat(this.environment.getProperty("management.server.address")).isEqualTo("127.0.0.1");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "/en/about | A Reader, A University answers for this site.",
					"/en/cite?page=/ | A Reader, A University answers for this site.",
					"/id/about | Penanggung jawab situs ini: A Reader, A University.",
					"/id/cite?d=31 | Penanggung jawab situs ini: A Reader, A University." })
	void whoAnswersForTheSiteIsNamed(String address, String words) throws IOException, InterruptedException {
		assertThat(main(address).body()).contains(words, "href=\"mailto:editors@readers.example\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/livez", "/readyz" })
	void balancersAskTheMainPort(String address) throws IOException, InterruptedException {
		assertThat(main(address).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "/en/search?q=secret, 200, /en/search", "/en/nothing?q=secret, 404, /en/nothing" })
	void theLogHasALineARequest(String address, int status, String path, CapturedOutput output)
			throws IOException, InterruptedException {
		int before = output.getOut().length();
		main(address);
		String[] lines = output.getOut().substring(before).split("\n");
		assertThat(lines).singleElement().satisfies((line) -> {
			JsonContent content = new JsonContent(line);
			assertThat(content).extractingPath("$.url.path").isEqualTo(path);
			assertThat(content).extractingPath("$.http.response.status_code").isEqualTo(status);
			assertThat(content).extractingPath("$.event.duration").asNumber().isNotNull();
			assertThat(line).doesNotContain("secret", "127.0.0.1");
		});
	}

	private HttpResponse<String> main(String address) throws IOException, InterruptedException {
		return get("local.server.port", address);
	}

	private HttpResponse<String> management(String address) throws IOException, InterruptedException {
		return get("local.management.port", address);
	}

	private HttpResponse<String> get(String port, String address) throws IOException, InterruptedException {
		URI uri = URI.create("http://localhost:" + this.environment.getProperty(port) + address);
		return this.client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
	}

}
