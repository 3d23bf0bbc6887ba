package org.defdip;

import java.io.UnsupportedEncodingException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManagerFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The drawings link to existing pages and agree with the text beside them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DrawingTests {

	private final MockMvcTester site;

	private final StatementCounter counter;

	private final Set<String> pages;

	@Autowired
	DrawingTests(WebApplicationContext context, EntityManagerFactory entityManagers,
			@Value("${defdip.base-url}") String baseUrl) {
		this.site = MockMvcTester.from(context);
		this.counter = new StatementCounter(entityManagers);
		this.pages = page("/sitemap.xml").select("loc")
			.stream()
			.map((address) -> address.text().substring(baseUrl.length()))
			.collect(Collectors.toSet());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/id/map", "/en/map", "/id/concepts/defence-diplomacy", "/en/concepts/deterrence",
			"/en/characters", "/id/characters/confidence-building-measures", "/id/characters/defence-capabilities",
			"/en/characters/defence-industry", "/id/timeline", "/en/timeline" })
	void everyNodeIsLabelledAndLinksToAnExistingTarget(String path) {
		Document page = page(path);
		assertThat(page.select("svg.drawing a")).isNotEmpty()
			.allSatisfy((node) -> assertThat(node.select("> title").text())
				.contains(node.select("> text").eachText().stream().map((line) -> line.replace(" …", "")).toList()));
		assertThat(targets(page)).allSatisfy((target) -> {
			if (target.startsWith("#")) {
				assertThat(page.getElementById(target.substring(1))).isNotNull();
			}
			else {
				assertThat(this.pages).contains(target);
			}
		});
	}

	@Test
	void onlyForeignWordsHaveALangAttribute() {
		Document page = page("/id/map");
		assertThat(page.select("svg.drawing :is(a, g)[lang]")).isEmpty();
		assertThat(page.select("svg.drawing text[lang=en]").eachText()).contains("Halifax Forum");
		assertThat(page.select("svg.drawing text[lang=en]").eachText()).doesNotContain("kerja sama");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/id/map", "/id/concepts/defence-diplomacy", "/en/characters/defence-industry" })
	void drawingsAreDeterministic(String path) {
		assertThat(page(path).select("svg.drawing").outerHtml())
			.isEqualTo(page(path).select("svg.drawing").outerHtml());
	}

	@ParameterizedTest
	@ValueSource(strings = { "id", "en" })
	void everyLineOfTheMapIsInItsList(String language) {
		Document page = page("/" + language + "/map");
		Set<String> listed = page.select(".map-list > li")
			.stream()
			.flatMap((item) -> item.select("li > a:not(.passage)")
				.stream()
				.filter((link) -> link.parent() != item)
				.flatMap((link) -> joined(item.select("> a"), link)))
			.collect(Collectors.toSet());
		assertThat(page.select(".map .line[data-from]")).hasSizeGreaterThan(100)
			.allSatisfy((line) -> assertThat(listed)
				.contains(address(page, line.attr("data-from")) + " " + address(page, line.attr("data-to"))));
		assertThat(page.select(".map-list > li")).hasSize(156);
	}

	@Test
	void sixteenNeighboursAreDrawnAndAllAreListedOnThePage() {
		Document page = page("/en/concepts/defence-diplomacy");
		Set<String> drawn = page.select(".aside .node:not(.centre)")
			.stream()
			.map((node) -> node.attr("href"))
			.filter((target) -> !target.isEmpty())
			.collect(Collectors.toSet());
		assertThat(drawn).hasSize(16);
		page.select("figure.aside").remove();
		assertThat(page.select("[aria-labelledby=hierarchy] a, .relations a").eachAttr("href")).containsAll(drawn);
	}

	@ParameterizedTest
	@CsvSource({ "confidence-building-measures, 9, 5", "defence-capabilities, 5, 2", "defence-industry, 4, 0" })
	void modelDrawsTheStatementsOfItsPage(String character, int instruments, int ways) {
		Document page = page("/en/characters/" + character);
		Set<String> drawn = Set.copyOf(page.select("[aria-labelledby=model] .node").eachAttr("data-id"));
		assertThat(drawn).containsAll(page.select(".cards > li").eachAttr("id"))
			.containsAll(page.select("ul.aim > li, ul.way > li, ul.effect > li, ul.need > li").eachAttr("id"));
		assertThat(page.select(".cards > li")).hasSize(instruments);
		assertThat(page.select("ul.way > li")).hasSize(ways);
	}

	@ParameterizedTest
	@ValueSource(strings = { "id", "en" })
	void timelineDrawsSourceEntriesAboveAndEditorialEntriesBelow(String language) {
		Document page = page("/" + language + "/timeline");
		assertThat(page.select("a.said").eachAttr("href")).containsExactlyElementsOf(
				page.select("ol.timeline > li.source").eachAttr("id").stream().map("#"::concat).toList());
		assertThat(page.select("a.dated").eachAttr("href")).containsExactlyElementsOf(
				page.select("ol.timeline > li.editorial").eachAttr("id").stream().map("#"::concat).toList());
		assertThat(page.select("a.said text").eachAttr("y")).map(Double::parseDouble).allMatch((y) -> y < axis(page));
		assertThat(page.select("a.dated text").eachAttr("y")).map(Double::parseDouble).allMatch((y) -> y > axis(page));
		assertThat(page.select("a.era").eachText()).hasSize(4);
	}

	@ParameterizedTest
	@ValueSource(strings = { "id", "en" })
	void stripHasACellForEachPassageWithItsYield(String language) {
		Document page = page("/" + language + Corpus.ARTICLE);
		assertThat(page.select(".strip a.cell").eachAttr("href")).hasSize(87)
			.containsExactlyElementsOf(page.select(".passages-list a.passage").eachAttr("href"));
		assertThat(page.select(".strip ol > li")).allSatisfy((passage) -> assertThat(passage.select("rect").isEmpty())
			.isEqualTo(passage.select(".visually-hidden").isEmpty()));
		assertThat(page.select(".strip rect").eachAttr("y")).map(Double::parseDouble).allMatch((y) -> y >= 0);
		assertThat(page.select(".strip-section").eachAttr("href"))
			.allSatisfy((target) -> assertThat(page.select(target)).hasSize(1));
	}

	@ParameterizedTest
	@CsvSource({ "p01, 5", "p41, 9", "p87, 5" })
	void passagePageShowsItsNeighbours(String passage, int around) {
		Document page = page("/en" + Corpus.ARTICLE + "/" + passage);
		assertThat(page.select(".around a.cell")).hasSize(around);
		assertThat(page.select(".around a[aria-current]").eachAttr("href"))
			.containsExactly("/en" + Corpus.ARTICLE + "/" + passage);
	}

	@Test
	void pairingWithNeedsIsMarkedEditorial() {
		Document page = page("/en/characters");
		assertThat(page.select("[aria-labelledby=pairing] a.core")).hasSize(3);
		assertThat(page.select("[aria-labelledby=pairing] a.need").eachAttr("href")).containsExactly(
				"/en/concepts/regional-security-stability", "/en/concepts/defence-capability",
				"/en/concepts/defence-self-reliance");
		assertThat(page.select("[aria-labelledby=pairing] .badge").text()).isEqualTo("editorial");
	}

	@ParameterizedTest
	@CsvSource({ "/id/map, 3", "/id/concepts/defence-diplomacy, 20", "/id/concepts/competition, 20",
			"/id/characters, 4", "/id/characters/matrix, 5", "/id/timeline, 3", "/id/sources/dictio-126110, 20",
			"/id/sources/dictio-126110/p41, 20" })
	void pageSendsNoMoreStatementsThan(String path, long statements) {
		// the files generated beside the first requests send statements of their own
		page("/en/data");
		assertThat(this.counter.during(() -> page(path))).isLessThanOrEqualTo(statements);
	}

	/** A relation that can be read from either end is listed under one end only. */
	private static Stream<String> joined(Elements one, Element other) {
		return Stream.of(one.attr("href") + " " + other.attr("href"), other.attr("href") + " " + one.attr("href"));
	}

	private static String address(Document page, String node) {
		return page.select(".map a[data-id=" + node + "]").attr("href");
	}

	private static double axis(Document page) {
		return Double.parseDouble(page.select(".line.axis").attr("d").replaceAll("M[0-9.]+ ([0-9.]+)h.*", "$1"));
	}

	private static Set<String> targets(Document page) {
		return new TreeSet<>(page.select("svg.drawing a").eachAttr("href"));
	}

	private Document page(String path) {
		try {
			return Jsoup.parse(this.site.get().uri(path).exchange().getResponse().getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
