package org.defdip.site;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.defdip.Corpus;
import org.defdip.core.SiteProperties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** The API answers every wrong request with a problem document. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ApiProblemTests {

	private static final String CONCEPT = "/api/v1/concepts/" + Corpus.DETERRENCE;

	private final Browsing browsing;

	private final SiteProperties site;

	private final JdbcClient jdbc;

	@Autowired
	ApiProblemTests(@LocalServerPort int port, SiteProperties site, JdbcClient jdbc) {
		this.browsing = new Browsing(port);
		this.site = site;
		this.jdbc = jdbc;
	}

	@BeforeEach
	void insertFormerAddresses() {
		this.jdbc
			.sql("""
					insert into former_address (path, withdrawn, successor, reason_id, reason_en) values
						('/concepts/deterring', false, '/concepts/deterrence', 'Istilahnya diganti.', 'The term was changed.'),
						('/sources/dictio-126110/p88', true, '/sources/dictio-126110/p87', 'Bukan bagian artikel.', 'No passage of the article.')
					""")
			.update();
	}

	@AfterEach
	void deleteFormerAddresses() {
		this.jdbc.sql("delete from former_address where path in ('/concepts/deterring', '/sources/dictio-126110/p88')")
			.update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/concepts/" + Corpus.MISSPELT_DETERRENCE, "/api/v1/definitions/999",
			"/api/v1/definitions/abc", "/api/v1/definitions/037", "/api/v1/nothing", "/api/v2",
			"/api/v1/concepts?page=999", "/api/v1/definitions?page=999", "/api/v1/lookup?label=nothing",
			"/api/v1/concepts/", "/v3/nothing", "/api/v1/concepts/%3Cscript%3E", "/api/v1/relations/none" })
	void missingResourceIsNotFound(String address) {
		problem(this.browsing.get(address), 404);
	}

	@ParameterizedTest(name = "{0} names {1}")
	@CsvSource({ "definitions?page=0, page", "definitions?size=101, size", "definitions?kind=foo, kind",
			"concepts?size=0, size", "concepts?size=x, size", "concepts?kind=foo, kind", "lookup, label",
			"lookup?label=, label", "lookup?label=%01, label", "search?kind=foo, kind", "search?language=fr, language",
			"relations?concept=%00, concept" })
	void invalidParameterIsNamed(String address, String parameter) {
		assertThat(problem(this.browsing.get("/api/v1/" + address), 400).get("parameters")
			.valueStream()
			.map(JsonNode::asString)).containsExactly(parameter);
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH" })
	void modifyingMethodsAreNotAllowed(String method) {
		HttpResponse<String> answer = this.browsing.send(method, CONCEPT, "Origin", "https://example.org");
		problem(answer, 405);
		assertThat(answer.headers().firstValue("Allow"))
			.hasValueSatisfying((allowed) -> assertThat(allowed).contains("GET"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "application/xml", "text/turtle", "application/problem+json",
			"image/png, nonsense" })
	void otherMediaTypesAreNotAcceptable(String accept) {
		problem(this.browsing.get(CONCEPT, "Accept", accept), 406);
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "image/png", "text/turtle", "nonsense", "application/problem+json" })
	void missingResourceIsNotFoundForAnyAcceptHeader(String accept) {
		for (String address : List.of("/api/v1/concepts/" + Corpus.MISSPELT_DETERRENCE, "/api/v1/definitions/999",
				"/api/v1/passages/dictio-126110/p99", "/api/v1/nothing")) {
			problem(this.browsing.get(address, "Accept", accept), 404);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "nonsense", "nonsense, application/json", "application/json;q=x", "/, ;" })
	void unparsableMediaRangesAreIgnored(String accept) {
		for (String address : List.of(CONCEPT, "/v3/api-docs", "/en/", "/en/search?q=trust", "/feed.atom",
				"/sitemap.xml", "/robots.txt", "/opensearch.xml", "/data/defence-diplomacy.nt")) {
			assertThat(this.browsing.get(address, "Accept", accept).statusCode()).as(address)
				.isEqualTo(this.browsing
					.get(address, "Accept", accept.contains(", application/json") ? "application/json" : "*/*")
					.statusCode());
		}
	}

	@Test
	void manyMediaRangesAreAccepted() {
		for (String range : List.of("application/x-%d", "application/*;v=%d")) {
			String accept = IntStream.range(0, 200).mapToObj(range::formatted).collect(Collectors.joining(","));
			for (String address : List.of(CONCEPT, "/feed.atom", "/en/")) {
				assertThat(this.browsing.get(address, "Accept", accept).statusCode()).isIn(200, 406);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "application/json", "*/*", "application/*;q=0.1", "text/html,*/*;q=0.8" })
	void jsonIsSentIfItIsAccepted(String accept) {
		HttpResponse<String> answer = this.browsing.get(CONCEPT, "Accept", accept);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
	}

	@ParameterizedTest
	@CsvSource({ "id, Tidak ditemukan", "en-GB, Not found", "fr, Tidak ditemukan" })
	void problemIsInThePreferredLanguage(String language, String title) {
		HttpResponse<String> answer = this.browsing.get("/api/v1/nothing", "Accept-Language", language);
		assertThat(problem(answer, 404).get("title").asString()).isEqualTo(title);
		assertThat(answer.headers().allValues("Vary"))
			.anyMatch((names) -> names.toLowerCase(Locale.ROOT).contains("accept-language"));
	}

	@Test
	void renamedResourceRedirectsToItsNewAddress() {
		HttpResponse<String> answer = this.browsing.get("/api/v1/concepts/deterring?a=b");
		assertThat(answer.statusCode()).isEqualTo(301);
		assertThat(answer.headers().firstValue("Location"))
			.hasValueSatisfying((location) -> assertThat(location).endsWith(CONCEPT + "?a=b"));
	}

	@Test
	void passageOfTheFirstEditionsRedirectsToItsDocument() {
		HttpResponse<String> answer = this.browsing.get("/api/v1/passages/" + Corpus.RICHEST_PASSAGE);
		assertThat(answer.statusCode()).isEqualTo(301);
		assertThat(answer.headers().firstValue("Location")).hasValueSatisfying((location) -> assertThat(location)
			.endsWith("/api/v1/passages/dictio-126110/" + Corpus.RICHEST_PASSAGE));
	}

	@Test
	void withdrawnResourceNamesItsSuccessor() {
		JsonNode problem = problem(this.browsing.get("/api/v1/passages/dictio-126110/p88", "Accept-Language", "en"),
				410);
		assertThat(problem.get("detail").asString()).isEqualTo("No passage of the article.");
		assertThat(problem.get("successor").asString())
			.isEqualTo(this.site.absolute("/api/v1/passages/dictio-126110/p87"));
	}

	@Test
	void problemTypeLinksToItsExplanation() {
		String type = problem(this.browsing.get("/api/v1/nothing"), 404).get("type").asString();
		assertThat(type).isEqualTo(this.site.absolute("/api#problem-404"));
		HttpResponse<String> answer = this.browsing.get("/api", "Accept-Language", "en");
		assertThat(answer.statusCode()).isEqualTo(303);
		assertThat(answer.headers().firstValue("Location")).hasValue("/en/api");
		assertThat(this.browsing.get("/en/api").body()).contains("id=\"problem-404\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { CONCEPT, "/api/v1", "/api/v1/definitions?size=1", "/v3/api-docs" })
	void unchangedResponseIsNotModified(String address) {
		HttpResponse<String> answer = this.browsing.get(address);
		assertThat(answer.statusCode()).isEqualTo(200);
		String tag = answer.headers().firstValue("ETag").orElseThrow();
		assertThat(tag).startsWith("W/\"");
		assertThat(answer.headers().allValues("Cache-Control"))
			.containsExactly("public, max-age=300, stale-while-revalidate=86400");
		HttpResponse<String> again = this.browsing.get(address, "If-None-Match", tag);
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertThat(this.browsing.send("HEAD", address).headers().firstValue("ETag")).hasValue(tag);
	}

	@ParameterizedTest
	@ValueSource(strings = { CONCEPT, "/api/v1/nothing", "/v3/api-docs" })
	void scriptsOfAllOriginsMayRead(String address) {
		HttpResponse<String> answer = this.browsing.get(address, "Origin", "https://example.org");
		assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
		HttpResponse<String> question = this.browsing.send("OPTIONS", address, "Origin", "https://example.org",
				"Access-Control-Request-Method", "GET", "Access-Control-Request-Headers", "if-none-match");
		assertThat(question.statusCode()).isEqualTo(204);
		assertThat(question.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
		assertThat(question.headers().firstValue("Access-Control-Allow-Methods")).hasValue("GET, HEAD, OPTIONS");
		assertThat(List.of(question.headers().firstValue("Access-Control-Allow-Headers").orElseThrow().split(", ")))
			.contains("*");
	}

	private static JsonNode problem(HttpResponse<String> answer, int status) {
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
		assertThat(answer.body()).doesNotContain("<", "Exception");
		JsonNode problem = JsonMapper.shared().readTree(answer.body());
		assertThat(problem.propertyNames()).contains("type", "title", "status", "detail", "instance");
		assertThat(problem.get("status").asInt()).isEqualTo(status);
		return problem;
	}

}
