package org.defdip.site;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.defdip.Corpus;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
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
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.json.JsonContent;

import static org.assertj.core.api.Assertions.assertThat;

/** Error pages help the reader and reveal no internals, whatever the request. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTests {

	private static final MarkupValidator VALIDATOR = MarkupValidator.forPages();

	private final int port;

	private final Browsing browsing;

	@Autowired
	ErrorPagesTests(@LocalServerPort int port) {
		this.port = port;
		this.browsing = new Browsing(port);
	}

	@ParameterizedTest
	@CsvSource({ "id, Halaman tidak ditemukan, penangkalan", "en, Page not found, deterrence" })
	void misspelledAddressSuggestsTheNearestPages(String language, String heading, String nearest) {
		HttpResponse<String> answer = this.browsing
			.get("/%s/concepts/%s".formatted(language, Corpus.MISSPELT_DETERRENCE));
		Document page = errorPage(answer, 404, language);
		assertThat(page.select("h1").text()).isEqualTo(heading);
		Elements first = page.select("#nearest ~ ul li:first-child a");
		assertThat(first.text()).isEqualTo(nearest);
		assertThat(first.attr("href")).isEqualTo("/%s/concepts/%s".formatted(language, Corpus.DETERRENCE));
	}

	@ParameterizedTest
	@CsvSource({ "/en/timelin, Timeline, /en/timeline", "/id/timelin, Lini masa, /id/timeline",
			"/en/source/notez, Editorial notes, /en/sources/dictio-126110/notes" })
	void nearestPagesAreSuggestedOnceByName(String address, String name, String target) {
		Elements nearest = errorPage(this.browsing.get(address), 404, address.substring(1, 3))
			.select("#nearest ~ ul a");
		assertThat(nearest.eachAttr("href")).doesNotHaveDuplicates().contains(target);
		assertThat(nearest.select("[href=" + target + "]").text()).isEqualTo(name);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/concepts/no-such-thing-at-all", "/en/authors/nobody-of-that-name",
			"/en/works/none-1900", "/en/definitions/102", "/en/definitions/0", "/en/definitions/037",
			"/en/preview/definitions/037", "/en/definitions/037.bib", "/en/definitions/abc",
			"/en/definitions/99999999999", "/en/characters/none", "/en/typologies/none", "/en/source/p88",
			"/en/source/P03", "/en/source/p3", "/en/sources/none", "/en/sources/law-3-2002/pasal-99", "/en/nothing",
			"/en/concepts/", "/en/definitions?page=7", "/en/definitions?author=unattributed&page=4",
			"/en/definitions?page=100000" })
	void missingPageIsNotFound(String address) {
		errorPage(this.browsing.get(address), 404, "en");
	}

	@ParameterizedTest(name = "{0} names {1}")
	@CsvSource({ "page=0, page", "page=-1, page", "page=x, page", "page=1.5, page", "page=99999999999, page",
			"kind=foo, kind", "attribution=foo, attribution", "perspective=foo, perspective", "period=foo, period" })
	void invalidParameterIsNamed(String query, String parameter) {
		assertThat(errorPage(this.browsing.get("/en/definitions?" + query), 400, "en").select("main").text())
			.contains("‘" + parameter + "’");
		assertThat(errorPage(this.browsing.get("/id/definitions?" + query), 400, "id").select("main").text())
			.contains("“" + parameter + "”");
	}

	@Test
	void invalidParametersAreNamedBesideValidOnes() {
		assertThat(errorPage(this.browsing.get("/en/definitions?author=andrew-cottey&kind=foo&page=x"), 400, "en")
			.select("main li")
			.eachText()).hasSize(2).anyMatch((words) -> words.contains("kind"));
	}

	@Test
	void unparsableAndInvalidParametersAreNamedTogether() {
		assertThat(
				errorPage(this.browsing.get("/en/definitions?kind=foo&page=0"), 400, "en").select("main li").eachText())
			.hasSize(2)
			.anyMatch((words) -> words.contains("kind"))
			.anyMatch((words) -> words.contains("page"));
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "author=nobody", "concept=nothing", "q=zzzzzz", "author=unattributed&attribution=explicit" })
	void filterWithoutMatchesSaysSo(String query) {
		HttpResponse<String> answer = this.browsing.get("/en/definitions?" + query);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(Jsoup.parse(answer.body()).select("[role=status]").text()).startsWith("No definition matches.");
	}

	@Test
	void emptyParametersAreIgnored() {
		HttpResponse<String> answer = this.browsing.get("/en/definitions?q=&author=&kind=&page=");
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(Jsoup.parse(answer.body()).select("meta[name=robots]")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH" })
	void modifyingMethodsAreNotAllowed(String method) {
		errorPage(this.browsing.send(method, "/en/concepts/" + Corpus.DETERRENCE), 405, "en");
	}

	@Test
	void errorPageItselfIsNotFound() {
		assertThat(this.browsing.get("/error").statusCode()).isEqualTo(404);
		assertThat(this.browsing.get("/error", "Accept", "application/json").statusCode()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/actuator", "/actuator/", "/actuator/env", "/actuator/beans", "/actuator/heapdump",
			"/actuator/loggers", "/h2-console" })
	void internalEndpointsAreNotExposed(String address) {
		assertThat(this.browsing.get(address).statusCode()).isEqualTo(404);
	}

	@Test
	void infoNamesVersionAndCommit() {
		assertThat(new JsonContent(this.browsing.get("/actuator/info").body()))
			.hasPathSatisfying("$.build.version", (version) -> assertThat(version).asString().isNotBlank())
			.hasPathSatisfying("$.git.commit.id", (commit) -> assertThat(commit).asString().isNotBlank())
			.doesNotHavePath("$.build.time");
		assertThat(new JsonContent(this.browsing.get("/actuator/health").body())).extractingPath("$.status")
			.isEqualTo("UP");
	}

	@ParameterizedTest(name = "{0} leads to {1}")
	@CsvSource({ ", /id/", "'', /id/", "id, /id/", "en, /en/", "en-GB, /en/", "fr, /id/", "'fr, en;q=0.5', /en/",
			"'en;q=0.2, id', /id/", "'*', /id/", "nonsense;;;, /id/" })
	void rootRedirectsToThePreferredLanguage(@Nullable String languages, String address) {
		HttpResponse<String> answer = (languages != null) ? this.browsing.get("/", "Accept-Language", languages)
				: this.browsing.get("/");
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location")).hasValue(address);
		assertThat(answer.headers().allValues("Vary")).contains("Accept-Language");
	}

	@ParameterizedTest
	@CsvSource({ "/en, /en/", "/id, /id/",
			"/en/concepts/" + Corpus.CHARACTER_CONCEPT + ", /en/characters/" + Corpus.CHARACTER,
			"/id/concepts/" + Corpus.CHARACTER_CONCEPT + ", /id/characters/" + Corpus.CHARACTER })
	void movedPageRedirectsPermanently(String address, String page) {
		HttpResponse<String> answer = this.browsing.get(address);
		assertThat(answer.statusCode()).isEqualTo(301);
		assertThat(answer.headers().firstValue("Location")).hasValueSatisfying(
				(location) -> assertThat(location.replaceFirst("^http://localhost:\\d+", "")).isEqualTo(page));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/%zz", "/a|b", "//x", "/;x=1", "/en/;x=1", "/en/%00", "/en/concepts/%00",
			"/en/concepts/%0d%0a", "/en/concepts/..%2f..%2fetc", "/en/../../etc/passwd", "/en/concepts/%F0%9F%98%80",
			"/en/concepts/%ff", "/en/definitions?q=%00", "/en/definitions?q=%zz", "/en/definitions?q=%ff",
			"/en/definitions?page=%00", "/en/definitions?author=%00", "/en/definitions?author=a&author=b",
			"/en/definitions?q=a&q=b", "/en/definitions?filter.q=x&class.module=y", "/en/definitions?q[0]=x",
			"/en/definitions?kind=definition&kind=foo", "/en/definitions?page=1&page=2", "/en/definitions?q=${7*7}",
			"/en/definitions?q=%24%7B7*7%7D", "/en/definitions?q=<script>alert(1)</script>", "/en/<b>",
			"/en/concepts/%3Cscript%3E", "/\\", "/en\\concepts", "/en/definitions?q=%EF%BF%BF",
			"/en/source/p99999999999999999999", "/assets/", "/assets/nothing.css", "/assets/..%2f..%2fapplication.yaml",
			"/favicon.ico", "*", "/sitemap.xml?x=%00" })
	void malformedAddressCausesNoServerError(String address, CapturedOutput output) throws IOException {
		String answer = raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
		assertThat(answer).matches("(?s)HTTP/1\\.1 [234]\\d\\d.*");
		assertThat(answer).doesNotContain("Exception", "\tat ", "org.apache", "org.springframework", "java.lang",
				"<script>alert", ">49<", "Set-Cookie");
		assertThat(output.getOut().lines().filter((line) -> line.contains("ERROR"))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(ints = { 201, 2000, 7000, 20000 })
	void overlongParametersAreRejected(int length) throws IOException {
		assertThat(raw("GET /en/definitions?q=" + "a".repeat(length)
				+ " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
			.matches("(?s)HTTP/1\\.1 4\\d\\d.*");
	}

	@Test
	void malformedFormCausesNoServerError() throws IOException {
		assertThat(raw("POST /en/definitions HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
				+ "Content-Type: multipart/form-data\r\nContent-Length: 3\r\n\r\nabc"))
			.startsWith("HTTP/1.1 405");
	}

	@Test
	void noResponseSetsACookie() {
		assertThat(List.of("/", "/en", "/en/", "/id/definitions?q=a", "/en/nothing", "/en/definitions?page=0", "/error",
				"/actuator/health", "/sitemap.xml"))
			.allSatisfy((address) -> assertThat(this.browsing.get(address).headers().map())
				.doesNotContainKey("set-cookie"));
		assertThat(this.browsing.send("POST", "/en/").headers().map()).doesNotContainKey("set-cookie");
	}

	private static Document errorPage(HttpResponse<String> answer, int status, String language) {
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Content-Type"))
			.hasValueSatisfying((type) -> assertThat(type).isEqualToIgnoringCase("text/html;charset=utf-8"));
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("html").attr("lang")).isEqualTo(language);
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(page.select("h1").eachText()).hasSize(1);
		assertThat(page.select("main form[role=search] input[type=search]")).hasSize(1);
		assertThat(VALIDATOR.faultsOfPage(answer.body())).isEmpty();
		return page;
	}

	/** Sends a raw request, which may be malformed. */
	private String raw(String request) throws IOException {
		try (Socket socket = new Socket("localhost", this.port)) {
			socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
			socket.getOutputStream().flush();
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
