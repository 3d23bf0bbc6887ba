package org.defdip.site;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import jakarta.persistence.EntityManagerFactory;
import org.assertj.core.api.SoftAssertions;
import org.defdip.Corpus;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole site works under a context path. */
@UnderPath
class ContextPathTests {

	private static final Pattern LINK = Pattern.compile("(?:href|src|action|data-suggestions)=\"([^\"]*)\"");

	private final Browsing browsing;

	@Autowired
	ContextPathTests(@LocalServerPort int port) {
		this.browsing = new Browsing(port);
	}

	@ParameterizedTest
	@FieldSource("org.defdip.site.PageKinds#ALL")
	void everyKindOfPageLinksWithinThePath(String page) {
		for (String language : List.of("id", "en")) {
			HttpResponse<String> answer = this.browsing.get(UnderPath.PATH + "/" + language + page);
			assertThat(answer.statusCode())
				.satisfies((status) -> assertThat(status == 200).isNotEqualTo(PageKinds.REFUSED.contains(page)));
			Document document = Jsoup.parse(answer.body());
			assertThat(document.select("html").attr("lang")).isEqualTo(language);
			assertThat(local(answer.body())).isNotEmpty()
				.allSatisfy((link) -> assertThat(link).matches(UnderPath.PATH + "(/.*)?")
					.doesNotContain("/diplomasi/diplomasi"));
			assertThat(document.select("[data-path]").eachAttr("data-path"))
				.noneMatch((path) -> path.startsWith(UnderPath.PATH));
			assertThat(document.select("link[rel=canonical], link[rel=alternate][hreflang]").eachAttr("href"))
				.allMatch((address) -> address.startsWith(UnderPath.SITE + "/"));
			assertThat(answer.headers().allValues("Link"))
				.noneMatch((link) -> link.contains("localhost") && !link.contains(UnderPath.SITE + "/"));
		}
	}

	@Test
	void styleSheetsScriptsAndIconsAreServed() {
		Set<String> assets = new TreeSet<>();
		PageKinds.TEMPLATES.forEach((page) -> assets.addAll(Jsoup.parse(page("/en" + page))
			.select("link[rel=stylesheet], link[rel=icon], script[src], img")
			.stream()
			.map((element) -> element.attr("href") + element.attr("src"))
			.toList()));
		assertThat(assets).hasSizeGreaterThan(6).allSatisfy((asset) -> {
			assertThat(asset).matches(UnderPath.PATH + "/assets/[a-z-]+-[0-9a-f]{32}\\.[a-z]+");
			assertThat(this.browsing.get(asset).statusCode()).isEqualTo(200);
		});
		String preview = Jsoup.parse(page("/en/")).select("meta[property=og:image]").attr("content");
		assertThat(preview).startsWith(UnderPath.SITE + "/assets/preview-");
	}

	@ParameterizedTest
	@CsvSource({ "/, 302, /id/", "/en, 301, /en/", "/api, 303, /id/api",
			"/concepts/deterrence, 303, /id/concepts/deterrence",
			"/concepts/deterrence?format=ttl, 303, /concepts/deterrence.ttl",
			"/concepts/" + Corpus.CHARACTER_CONCEPT + ", 301, /characters/" + Corpus.CHARACTER,
			"/concepts/" + Corpus.CHARACTER_CONCEPT + ".ttl, 301, /characters/" + Corpus.CHARACTER + ".ttl",
			"/en/concepts/" + Corpus.CHARACTER_CONCEPT + ", 301, /en/characters/" + Corpus.CHARACTER })
	void redirectsStayWithinThePath(String address, int status, String target) {
		HttpResponse<String> answer = this.browsing.get(UnderPath.PATH + address);
		assertThat(answer.statusCode()).isEqualTo(status);
		assertThat(answer.headers().firstValue("Location").orElse("").replaceFirst("^http://localhost:\\d+", ""))
			.isEqualTo(UnderPath.PATH + target);
	}

	@Test
	void pathWithoutTrailingSlashRedirects() {
		HttpResponse<String> answer = this.browsing.get(UnderPath.PATH);
		assertThat(answer.statusCode()).isEqualTo(302);
		assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(UnderPath.PATH + "/");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/en/", "/diplomasi-lain/en/" })
	void addressesOutsideThePathAreNotFound(String address) {
		HttpResponse<String> answer = this.browsing.get(address);
		assertThat(answer.statusCode()).isEqualTo(404);
		assertThat(answer.body()).contains("href=\"" + UnderPath.SITE + "/en/\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/feed.atom", "/sitemap.xml", "/robots.txt", "/opensearch.xml?text=en",
			"/en/search/suggestions?q=deter", "/concepts/deterrence.ttl", "/concepts/deterrence.jsonld", "/data.rdf",
			"/definitions/37.bib", "/api/v1", "/api/v1/concepts/deterrence", "/api/v1/concepts/nothing",
			"/v3/api-docs" })
	void addressesInDataIncludeThePath(String address) {
		HttpResponse<String> answer = this.browsing.get(UnderPath.PATH + address);
		assertThat(answer.statusCode()).isEqualTo(address.endsWith("/nothing") ? 404 : 200);
		assertThat(answer.body()).contains("http://localhost:8080/diplomasi")
			.doesNotContainPattern("http://localhost:8080(?!/diplomasi)")
			.doesNotContain("/diplomasi/diplomasi");
	}

	@Test
	void problemNamesTheFullPathOfTheRequest() {
		assertThat(this.browsing.get(UnderPath.PATH + "/api/v1/concepts/nothing").body())
			.contains("\"instance\":\"/diplomasi/api/v1/concepts/nothing\"");
	}

	@Test
	void previewIsServed() {
		assertThat(page("/en/preview/concepts/deterrence")).contains("deterrence");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/livez", "/readyz", "/actuator/health" })
	void healthIsServed(String address) {
		assertThat(this.browsing.get(UnderPath.PATH + address).statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "/livez, true", "/assets/site.css, true", "/actuator/health, true", "/en/search, false" })
	void cheapRequestsBypassTheConcurrencyLimit(String address, boolean cheap) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", UnderPath.PATH + address);
		request.setContextPath(UnderPath.PATH);
		assertThat(new ConcurrencyLimitFilter().shouldNotFilter(request)).isEqualTo(cheap);
	}

	@Test
	void cachedPageIsServedFromMemory(@Autowired EntityManagerFactory entityManagers) {
		Statistics statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
		String first = page("/en/concepts/deterrence");
		statistics.setStatisticsEnabled(true);
		statistics.clear();
		HttpResponse<String> second = this.browsing.get(UnderPath.PATH + "/en/concepts/deterrence");
		statistics.setStatisticsEnabled(false);
		assertThat(second.body()).isEqualTo(first);
		assertThat(second.headers().firstValue("ETag")).isPresent();
		assertThat(statistics.getSessionOpenCount()).isZero();
	}

	@Test
	@Tag("full")
	@Timeout(value = 10, unit = TimeUnit.MINUTES)
	void everyLinkOnEveryPageResolvesWithinThePath() {
		Deque<String> addresses = new ArrayDeque<>(List.of(UnderPath.PATH + "/id/", UnderPath.PATH + "/en/"));
		Set<String> found = new LinkedHashSet<>(addresses);
		SoftAssertions softly = new SoftAssertions();
		while (!addresses.isEmpty()) {
			String address = addresses.remove();
			HttpResponse<String> answer = this.browsing.get(address);
			softly.assertThat(answer.statusCode()).as(address).isIn(200, 301, 302, 303);
			if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
				continue;
			}
			for (String link : local(answer.body())) {
				softly.assertThat(link).as("on %s", address).startsWith(UnderPath.PATH + "/");
				// one link of each combination of parameters
				if (found.add(link.replaceAll("=[^&]*", ""))) {
					addresses.add(link);
				}
			}
		}
		softly.assertThat(found).hasSizeGreaterThan(800);
		softly.assertAll();
	}

	private String page(String address) {
		HttpResponse<String> answer = this.browsing.get(UnderPath.PATH + address);
		assertThat(answer.statusCode()).as(address).isEqualTo(200);
		return answer.body();
	}

	/** The links of a page to its own host, without fragments. */
	private static List<String> local(String html) {
		return LINK.matcher(html)
			.results()
			.map((link) -> link.group(1).replace("&amp;", "&").replaceFirst("#.*", ""))
			.filter((link) -> link.startsWith("/"))
			.distinct()
			.toList();
	}

}
