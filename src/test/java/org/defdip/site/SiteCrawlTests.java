package org.defdip.site;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.defdip.core.Language;
import org.defdip.core.SiteProperties;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

/**
 * Crawls the whole site from its home page in both languages along every link, and checks
 * what must hold for every page. Of the filtered lists, it reads those that a page
 * without a query links to.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class SiteCrawlTests {

	private final Browsing browsing;

	private final SiteProperties site;

	private final MarkupValidator validator = MarkupValidator.forPages();

	private final Map<String, CrawledPage> pages = new LinkedHashMap<>();

	private final Set<String> assets = new LinkedHashSet<>();

	/** Links to files other than pages. */
	private final Set<String> files = new LinkedHashSet<>();

	private String log = "";

	@Autowired
	SiteCrawlTests(@LocalServerPort int port, SiteProperties site) {
		this.browsing = new Browsing(port);
		this.site = site;
	}

	@BeforeAll
	void crawl(CapturedOutput output) {
		Map<String, String> from = new LinkedHashMap<>(Map.of("/id/", "/", "/en/", "/"));
		List<String> found = List.of("/id/", "/en/");
		while (!found.isEmpty()) {
			List<CrawledPage> read = found.parallelStream()
				.map((address) -> read(address, Objects.requireNonNull(from.get(address))))
				.toList();
			found = read.stream().flatMap((page) -> pagesLinkedFrom(page, from)).toList();
		}
		this.log = output.getAll();
	}

	private CrawledPage read(String address, String from) {
		HttpResponse<String> answer = this.browsing.get(address);
		return new CrawledPage(address, from, answer.statusCode(),
				answer.headers().firstValue("Content-Type").orElse(""), answer.body(), Jsoup.parse(answer.body()));
	}

	/**
	 * Stores a page, and returns the links to pages that the crawl has not seen before.
	 */
	private Stream<String> pagesLinkedFrom(CrawledPage page, Map<String, String> from) {
		this.pages.put(page.address(), page);
		page.document()
			.select("link[rel=stylesheet], link[rel=icon]")
			.forEach((link) -> this.assets.add(link.attr("href")));
		List<String> fresh = new ArrayList<>();
		for (String target : linksOn(page)) {
			boolean narrowedTwice = page.address().contains("?") && target.contains("?");
			if (!target.matches("/(id|en)(/[^.?]*)?(\\?.*)?")) {
				this.files.add(target);
			}
			else if (!narrowedTwice && from.putIfAbsent(target, page.address()) == null) {
				fresh.add(target);
			}
		}
		return fresh.stream();
	}

	@Test
	void everyLinkResolvesToAPage() {
		assertThat(this.pages).hasSizeGreaterThan(800);
		everyPage((softly, page) -> softly.assertThat(page.status()).as("%s", page).isEqualTo(200));
	}

	@Test
	void everyLinkToAFileResolves() {
		assertThat(this.files).isNotEmpty();
		assertThat(this.files.parallelStream().filter((address) -> this.browsing.get(address).statusCode() != 200))
			.isEmpty();
	}

	@Test
	void everyPageIsHtmlInUtf8() {
		everyPage((softly, page) -> softly.assertThat(page.contentType())
			.as("%s", page)
			.isEqualToIgnoringCase("text/html;charset=utf-8"));
	}

	@Test
	void everyPageHasOneMainHeading() {
		everyPage((softly, page) -> {
			softly.assertThat(page.select("h1").eachText()).as("%s", page).hasSize(1).doesNotContain("");
			softly.assertThat(page.select("main h1").eachText()).as("%s", page).hasSize(1);
		});
	}

	@Test
	void everyPageDeclaresItsLanguage() {
		everyPage((softly,
				page) -> softly.assertThat(page.select("html").attr("lang")).as("%s", page).isEqualTo(page.language()));
	}

	@Test
	void everyPageHasATitleAndADescription() {
		everyPage((softly, page) -> {
			softly.assertThat(page.document().title()).as("%s", page).isNotBlank();
			softly.assertThat(page.select("meta[name=description]").attr("content")).as("%s", page).isNotBlank();
		});
	}

	@Test
	void noTwoPagesHaveTheSameTitle() {
		Map<String, List<String>> addresses = new TreeMap<>();
		indexable().forEach((page) -> addresses.computeIfAbsent(page.document().title(), (title) -> new ArrayList<>())
			.add(page.address()));
		addresses.values().removeIf((sharing) -> sharing.size() == 1);
		assertThat(addresses).isEmpty();
	}

	@Test
	void everyPageDeclaresItsCanonicalAndAlternateAddresses() {
		assertSoftly((softly) -> indexable().forEach((page) -> {
			String path = page.address().substring("/id".length());
			Map<String, String> twins = Map.of("id", this.site.absolute("/id" + path), "en",
					this.site.absolute("/en" + path), "x-default", this.site.absolute("/id" + path));
			softly.assertThat(page.canonical()).as("%s", page).isEqualTo(this.site.absolute(page.address()));
			softly.assertThat(page.alternates()).as("%s", page).isEqualTo(twins);
			softly.assertThat(this.pages.keySet()).as("%s", page).contains("/id" + path, "/en" + path);
		}));
	}

	@Test
	void languageSwitchKeepsThePage() {
		everyPage((softly, page) -> softly.assertThat(page.select("header a[hreflang]").attr("href"))
			.as("%s", page)
			.isEqualTo((page.language().equals("id") ? "/en" : "/id") + page.address().substring("/id".length())));
	}

	@Test
	void elementIdsAreUnique() {
		everyPage((softly,
				page) -> softly.assertThat(page.select("[id]").eachAttr("id")).as("%s", page).doesNotHaveDuplicates());
	}

	@Test
	void everyFragmentExistsOnItsPage() {
		everyPage((softly, page) -> page.select("a[href*=#]").eachAttr("href").forEach((href) -> {
			String[] target = href.split("#", 2);
			CrawledPage targeted = target[0].isEmpty() ? page : this.pages.get(target[0]);
			softly.assertThat(targeted != null && targeted.document().getElementById(target[1]) != null)
				.as("%s on %s", href, page)
				.isTrue();
		}));
	}

	@Test
	void everyLinkHasAText() {
		everyPage((softly, page) -> softly
			.assertThat(page.select("a[href]")
				.stream()
				.filter((link) -> (link.attr("aria-label") + link.text()).isBlank() || link.attr("href").isBlank()
						|| link.attr("href").equals("#"))
				.map(Element::outerHtml))
			.as("%s", page)
			.isEmpty());
	}

	@Test
	void noPageIsItsOwnBacklink() {
		everyPage((softly, page) -> softly.assertThat(page.select(".backlinks a").eachAttr("href"))
			.as("%s", page)
			.doesNotContain(page.address()));
	}

	@Test
	void noPageHasInlineScriptsOrStyles() {
		everyPage((softly, page) -> {
			softly
				.assertThat(page.select("style, [style], script:not([src]):not([type=application/ld+json])").eachText())
				.as("%s", page)
				.isEmpty();
			softly
				.assertThat(page.select("*")
					.stream()
					.flatMap((element) -> element.attributes().asList().stream().map(Attribute::getKey)))
				.as("%s", page)
				.noneMatch((name) -> name.startsWith("on"));
		});
	}

	@Test
	void noPageShowsUnresolvedExpressions() {
		everyPage((softly, page) -> softly.assertThat(page.document().title() + page.document().body().text())
			.as("%s", page)
			.doesNotContain("??", "null", "${", "#{", "org.defdip"));
	}

	@Test
	void sitemapListsExactlyTheIndexablePages() {
		List<String> listed = Jsoup.parse(this.browsing.get("/sitemap.xml").body(), Parser.xmlParser())
			.select("loc")
			.eachText();
		assertThat(listed).doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(
					indexable().map((page) -> this.site.absolute(page.address())).toList());
	}

	@Test
	void robotsFileAllowsCrawlingAndNamesTheSitemap() {
		assertThat(this.browsing.get("/robots.txt").body()).contains("Allow: /\n",
				"Sitemap: " + this.site.absolute("/sitemap.xml"));
	}

	@ParameterizedTest
	@FieldSource("org.defdip.site.PageKinds#ALL")
	void pageOfEachKindHasValidMarkup(String path) {
		for (Language language : Language.values()) {
			String address = "/" + language.slug() + path;
			assertThat(this.validator.faultsOfPage(this.browsing.get(address).body())).as(address).isEmpty();
		}
	}

	@Test
	@Tag("full")
	void everyPageHasValidMarkup() {
		Map<String, List<String>> pagesByFault = new TreeMap<>();
		this.pages.values()
			.forEach((page) -> this.validator.faultsOfPage(page.html())
				.forEach((fault) -> pagesByFault.computeIfAbsent(fault, (key) -> new ArrayList<>())
					.add(page.address())));
		assertThat(pagesByFault).isEmpty();
	}

	@Test
	void styleSheetsAndIconsAreValid() {
		MarkupValidator drawings = MarkupValidator.forDrawings();
		assertThat(this.assets).hasSizeGreaterThanOrEqualTo(2).allSatisfy((address) -> {
			String asset = this.browsing.get(address).body();
			assertThat(address.endsWith(".svg") ? drawings.faultsOfDrawing(asset)
					: this.validator.faultsOfStyleSheet(asset))
				.isEmpty();
		});
	}

	@Test
	void assetsAreImmutableAtVersionedAddresses() {
		assertThat(this.assets).allSatisfy((address) -> {
			assertThat(address).matches("/assets/[a-z]+-[0-9a-f]{32}\\.[a-z]+");
			HttpResponse<String> asset = this.browsing.get(address);
			assertThat(asset.statusCode()).isEqualTo(200);
			assertThat(asset.headers().allValues("Cache-Control")).singleElement().asString().contains("immutable");
		});
	}

	@Test
	void crawlLogsNoErrors() {
		assertThat(this.log.lines().filter((line) -> line.contains("ERROR") || line.contains("Exception"))).isEmpty();
	}

	/** Applies a check to every page and reports all pages that fail. */
	private void everyPage(BiConsumer<SoftAssertions, CrawledPage> check) {
		assertSoftly((softly) -> this.pages.values().forEach((page) -> check.accept(softly, page)));
	}

	private Stream<CrawledPage> indexable() {
		return this.pages.values().stream().filter(CrawledPage::isIndexable);
	}

	/** The addresses on this site that a page links to or submits forms to. */
	private static List<String> linksOn(CrawledPage page) {
		return Stream
			.concat(page.document().select("a[href]").stream().map((link) -> link.attr("href")),
					page.document().select("form[action]").stream().map((form) -> form.attr("action")))
			.filter((href) -> href.startsWith("/"))
			.map((href) -> href.replaceFirst("#.*", ""))
			.distinct()
			.toList();
	}

}
