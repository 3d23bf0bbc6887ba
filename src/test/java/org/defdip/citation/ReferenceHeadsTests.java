package org.defdip.citation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.defdip.Corpus;
import org.defdip.SiteReader;
import org.defdip.bibliography.Contributor;
import org.defdip.bibliography.Work;
import org.defdip.bibliography.WorkRepository;
import org.defdip.core.Edition;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The heads of the pages contain the metadata that Zotero's translators were found to
 * need, and none that they were found to misread.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReferenceHeadsTests {

	private static final Set<String> MISLEADING = Set.of("DC.source", "dc.source", "generator");

	private final SiteReader site;

	private final Edition edition;

	private final WorkRepository works;

	@Autowired
	ReferenceHeadsTests(WebApplicationContext context, Edition edition, WorkRepository works) {
		this.site = new SiteReader(context);
		this.edition = edition;
		this.works = works;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "/concepts/" + Corpus.DETERRENCE + " | encyclopediaArticle | Penangkalan",
			"/characters/" + Corpus.CHARACTER
					+ " | encyclopediaArticle | Diplomasi pertahanan untuk industri pertahanan",
			"/concepts/" + Corpus.INSTRUMENT + " | encyclopediaArticle | Pertukaran perwira dan personel",
			"/definitions/" + Corpus.DEFINITION + " | dictionaryEntry | Definisi 37: diplomasi pertahanan",
			"/sources/dictio-126110/p13 | encyclopediaArticle | P13: Diplomasi pertahanan dari masa tradisional hingga kini",
			"/authors/" + Corpus.WINGER + " | encyclopediaArticle | Gregory Winger" })
	void pageIsAnEntryOfTheReferenceWork(String path, String itemType, String title) {
		assertThat(tags(this.site.page("/id" + path)))
			.containsExactlyInAnyOrderEntriesOf(Map.of("z:itemType", List.of(itemType), "DC.title", List.of(title),
					"citation_author", List.of("Redaksi Basis Pengetahuan Diplomasi Pertahanan,"), "DC.date",
					List.of(this.edition.date().toString()), "DC.language", List.of("id"), "DC.publisher",
					List.of("Diplomasi Pertahanan: Basis Pengetahuan"), "DC.rights",
					List.of("https://creativecommons.org/licenses/by/4.0/"), "prism.publicationName",
					List.of("Diplomasi Pertahanan: Basis Pengetahuan"), "prism.edition",
					List.of("edisi %s, revisi %s".formatted(this.edition.label(), this.edition.revision())),
					"citation_public_url", List.of("http://localhost:8080/id" + path)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/typologies/" + Corpus.RICHEST_TYPOLOGY, "/timeline", "/evolution", "/indonesia",
			"/paths", "/definitions", "/works", "/terms", "/about" })
	void everyCitablePageHasMetadataInItsHead(String path) {
		Map<String, List<String>> tags = tags(this.site.page("/en" + path));
		assertThat(tags).containsEntry("z:itemType", List.of("encyclopediaArticle"))
			.containsEntry("prism.publicationName", List.of("Defence Diplomacy: A Knowledge Base"))
			.containsEntry("citation_public_url", List.of("http://localhost:8080/en" + path));
		assertThat(tags.getOrDefault("DC.title", List.of())).singleElement().asString().isNotBlank();
	}

	@ParameterizedTest
	@CsvSource({ "/data, dataset", "/, book" })
	void siteAndDataPagesHaveTheTitleOfTheCollection(String path, String itemType) {
		assertThat(tags(this.site.page("/en" + path))).containsEntry("z:itemType", List.of(itemType))
			.containsEntry("DC.title", List.of("Defence Diplomacy: A Knowledge Base"))
			.doesNotContainKey("prism.publicationName");
	}

	/**
	 * Zotero used to split, duplicate or add full stops to single-word names, corporate
	 * names and "et al.".
	 */
	@Test
	void everyContributorIsOneNameInZotero() {
		for (Work work : this.works.findAll()) {
			Map<String, List<String>> tags = tags(this.site.page("/en" + work.getAddress().path()));
			boolean translated = !work.getTranslators().isEmpty();
			assertThat(names(tags, translated ? "DC.creator" : "citation_author")).isEqualTo(named(work.getAuthors()));
			assertThat(names(tags, translated ? "bib.editors" : "citation_editor")).isEqualTo(named(work.getEditors()));
			assertThat(names(tags, "z:translators")).isEqualTo(named(work.getTranslators()));
			// Zotero reads no translators where an author has a citation_author.
			assertThat(tags.containsKey("citation_author") && tags.containsKey("z:translators")).isFalse();
		}
	}

	private static List<ZoteroName> names(Map<String, List<String>> tags, String tag) {
		return tags.getOrDefault(tag, List.of()).stream().map(ZoteroName::read).toList();
	}

	private static List<ZoteroName> named(List<Contributor> contributors) {
		return contributors.stream().filter((contributor) -> !contributor.isOthers()).map(ZoteroName::of).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "laksmana-2011 | z:seriesNumber | 21", "laksmana-2011 | z:place | Singapore",
					"laksmana-2011 | citation_language | en", "diamond-mcdonald-1996 | z:numPages | 182",
					"diamond-mcdonald-1996 | prism.edition | 3", "syawfi-2009 | z:thesisType | Tesis (S2)",
					"syawfi-2009 | citation_language | id", "marcel-2014 | citation_language | und",
					"winger-2014 | prism.publicationName | IWM Junior Visiting Fellows' Conferences",
					"weldes-1996 | citation_public_url | https://doi.org/10.1177/1354066196002003001" })
	void tagsIncludeAllFieldsOfAWork(String slug, String tag, String value) {
		assertThat(tags(this.site.page("/en/works/" + slug))).containsEntry(tag, List.of(value));
	}

	/**
	 * Zotero would store the page description as the abstract of the work, and the site
	 * name as the title of a blog.
	 */
	@Test
	void metadataOfTheSiteIsNotSavedAsTheWorks() {
		Document page = this.site.page("/en/works/skripsi-konsultasi-2019");
		assertThat(tags(page).getOrDefault("z:abstractNote", List.of())).singleElement()
			.satisfies((words) -> assertThat(words.strip()).isEqualTo("\u200b"));
		assertThat(tags(page).getOrDefault("z:extra", List.of())).singleElement()
			.asString()
			.contains("This record comes from Defence Diplomacy: A Knowledge Base, edition");
		assertThat(property(page, "og:site_name")).isEmpty();
	}

	@Test
	void chapterIsSavedAsAChapter() {
		assertThat(tags(this.site.page("/en/works/laksmana-2011")))
			.containsAllEntriesOf(Map.of("z:itemType", List.of("bookSection"), "citation_author",
					List.of("Laksmana, Evan A."), "citation_editor", List.of("Singh, Bhubhindar", "Tan, See Seng"),
					"citation_inbook_title",
					List.of("From 'Boots' to 'Brogues': The Rise of Defence Diplomacy in Southeast Asia"),
					"citation_publication_date", List.of("2011"), "citation_series_title", List.of("RSIS Monograph"),
					"citation_firstpage", List.of("71"), "citation_isbn", List.of("978-981-08-9910-3")))
			.doesNotContainKeys("DC.title", "DC.date", "DC.publisher", "citation_journal_title");
	}

	@Test
	void journalArticleIsSavedAsAJournalArticle() {
		assertThat(tags(this.site.page("/en/works/weldes-1996"))).containsAllEntriesOf(Map.of("z:itemType",
				List.of("journalArticle"), "citation_title", List.of("Constructing National Interests"),
				"citation_journal_title", List.of("European Journal of International Relations"), "citation_volume",
				List.of("2"), "citation_issue", List.of("3"), "citation_firstpage", List.of("275"), "citation_lastpage",
				List.of("318"), "citation_doi", List.of("10.1177/1354066196002003001")));
	}

	@ParameterizedTest
	@CsvSource({ "panikkar-1956, book", "syawfi-2009, thesis", "uk-sdr-1998, report", "dictio-126110, webpage",
			"kaljurand-2008, magazineArticle", "winger-2014, conferencePaper",
			"wikipedia-defence-diplomacy, encyclopediaArticle", "skripsi-konsultasi-2019, blogPost" })
	void workIsSavedWithItsType(String slug, String itemType) {
		assertThat(tags(this.site.page("/id/works/" + slug))).containsEntry("z:itemType", List.of(itemType))
			.containsKeys("citation_title");
	}

	@Test
	void lawIsSavedAsAStatute() {
		assertThat(tags(this.site.page("/en/works/law-3-2002")))
			.containsAllEntriesOf(Map.of("z:itemType", List.of("statute"), "z:nameOfAct",
					List.of("Undang-Undang Nomor 3 Tahun 2002 tentang Pertahanan Negara"), "z:publicLawNumber",
					List.of("3"), "z:dateEnacted", List.of("2002/01/08"), "z:code",
					List.of("Lembaran Negara Republik Indonesia Tahun 2002 Nomor 3,"
							+ " Tambahan Lembaran Negara Republik Indonesia Nomor 4169")))
			.doesNotContainKey("citation_author");
	}

	@Test
	void listOfWorksHasAContextObjectForEach() {
		Document page = this.site.page("/en/works");
		assertThat(page.select("main .bibliography > li")).isNotEmpty()
			.allSatisfy((work) -> assertThat(work.select("span.Z3988")).singleElement()
				.satisfies((span) -> assertThat(span.attr("title")).startsWith("ctx_ver=Z39.88-2004&rft_val_fmt=")
					.doesNotContain("null")));
		// Zotero prefers context objects (priority 310) to the head (320).
		assertThat(tags(page)).containsEntry("z:itemType", List.of("encyclopediaArticle"));
	}

	@ParameterizedTest
	@CsvSource({ "/en/definitions, Definition 37: defence diplomacy, en",
			"/id/definitions, Definisi 37: diplomasi pertahanan, id" })
	void listOfDefinitionsHasAContextObjectForEach(String address, String title, String language) {
		Document page = this.site.page(address + "?author=" + Corpus.WINGER);
		assertThat(page.select(".definition")).isNotEmpty().hasSameSizeAs(page.select(".definition > .Z3988"));
		Document all = this.site.page(address);
		assertThat(all.select(".definition > .Z3988")).hasSizeGreaterThan(1);
		Map<String, List<String>> object = objects(this.site.page(address + "?q=d37")).stream()
			.filter((one) -> one.getOrDefault("rft.title", List.of()).contains(title))
			.findFirst()
			.orElseThrow();
		assertThat(object).containsEntry("rft.type", List.of("dictionaryEntry"))
			.containsEntry("rft.language", List.of(language))
			.containsEntry("rft.identifier", List.of("http://localhost:8080" + address + "/37"))
			.containsKeys("rft.source", "rft.aucorp", "rft.date");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "kautilya-arthashastra | rft.au | Kautilya", "kaljurand-2008 | rft.type | magazineArticle",
					"syawfi-2009 | rft.language | id", "marcel-2014 | rft.title | [title not identified]" })
	void contextObjectHasOneValuePerKey(String slug, String key, String value) {
		Document page = this.site.page("/en/works");
		Map<String, List<String>> object = object(page.select("li:has(a[href$=/" + slug + "]) .Z3988").attr("title"));
		assertThat(object).containsEntry(key, List.of(value));
		// Zotero merges rft.au with the first author only if both parts of the name are
		// given.
		assertThat(object.containsKey("rft.aulast")).isEqualTo(object.containsKey("rft.aufirst"));
	}

	private static List<Map<String, List<String>>> objects(Document page) {
		return page.select(".Z3988").eachAttr("title").stream().map(ReferenceHeadsTests::object).toList();
	}

	/** Parses a context object, which is a query string. */
	private static Map<String, List<String>> object(String query) {
		return Stream.of(query.split("&"))
			.map((pair) -> pair.split("=", 2))
			.collect(Collectors.groupingBy((pair) -> pair[0], Collectors
				.mapping((pair) -> UriUtils.decode(pair[1], StandardCharsets.UTF_8), Collectors.toList())));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"uk-sdr-1998 | rft.genre=report | rft.aucorp=Ministry%20of%20Defence%20%28United%20Kingdom%29",
			"winger-2014 | rft.genre=proceeding | rft.btitle=IWM%20Junior%20Visiting%20Fellows%27%20Conferences",
			"dictio-126110 | rft.type=webpage | rft.aucorp=dictio.id%20%28forum%29",
			"weldes-1996 | rft.genre=article | rft.au=Weldes%2C%20Jutta" })
	void contextObjectNamesGenreAndAuthor(String slug, String kind, String maker) {
		String object = this.site.page("/en/works").select("li:has(a[href$=/" + slug + "]) .Z3988").attr("title");
		assertThat(object.split("&")).contains(kind.strip(), maker.strip());
	}

	@Test
	void searchResultsHaveAContextObjectForEachCitablePage() {
		Document page = this.site.page("/en/search?q=velvet+gauntlet");
		// Notes and entries of the timeline are parts of a page.
		assertThat(page.select(".results > li:has(a[href~=^/en/(works|definitions)/])")).isNotEmpty()
			.allSatisfy((result) -> assertThat(result.select(".Z3988")).hasSize(1));
		assertThat(page.select(".results > li:has(a[href~=^/en/(timeline|source/notes)])")).isNotEmpty()
			.allSatisfy((result) -> assertThat(result.select(".Z3988")).isEmpty());
		assertThat(objects(page)).extracting((object) -> object.getOrDefault("rft.title", List.of()))
			.contains(List.of("Definition 37: defence diplomacy (Andrew Cottey, Anthony Forster)"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/concepts/" + Corpus.RICHEST_CONCEPT, "/definitions/" + Corpus.DEFINITION,
			"/authors/" + Corpus.WINGER, "/works/" + Corpus.RICHEST_WORK, "/characters/" + Corpus.RICHEST_CHARACTER,
			"/typologies/" + Corpus.RICHEST_TYPOLOGY, Corpus.ARTICLE + "/" + Corpus.RICHEST_PASSAGE, "/timeline",
			"/changes", "/terms" })
	void pagesHaveNoMisleadingTagsAndCanBeShared(String path) {
		Document page = this.site.page("/en" + path);
		assertThat(tags(page)).doesNotContainKeys(MISLEADING.toArray(String[]::new));
		assertThat(page.select(".Z3988")).isEmpty();
		assertThat(property(page, "og:type")).isEqualTo(path.equals("/") ? "website" : "article");
		assertThat(property(page, "og:url")).isEqualTo("http://localhost:8080/en" + path);
		assertThat(property(page, "og:title")).isNotBlank();
		assertThat(property(page, "og:locale")).isEqualTo("en_GB");
		assertThat(property(page, "og:image")).matches("http://localhost:8080/assets/preview-[0-9a-f]+\\.png");
		assertThat(page.select("a[data-cite][href='/en/cite?page=" + path + "']")).hasSize(1);
	}

	@Test
	void previewImageIsSmallAndHasTheDeclaredSize() throws IOException {
		try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("/static/assets/preview.png"))) {
			byte[] bytes = file.readAllBytes();
			assertThat(bytes).hasSizeLessThan(50_000);
			var image = ImageIO.read(new ByteArrayInputStream(bytes));
			assertThat(image.getWidth()).isEqualTo(1200);
			assertThat(image.getHeight()).isEqualTo(630);
		}
	}

	/** The tags for reference managers in the head, by name. */
	private static Map<String, List<String>> tags(Document page) {
		return page.select("head meta[name]")
			.stream()
			.filter((tag) -> tag.attr("name").matches("(z|DC|dc|prism|citation)[:._].*"))
			.collect(Collectors.groupingBy((tag) -> tag.attr("name"),
					Collectors.mapping((Element tag) -> tag.attr("content"), Collectors.toList())));
	}

	private static String property(Document page, String name) {
		return page.select("head meta[property='" + name + "']").attr("content");
	}

}
