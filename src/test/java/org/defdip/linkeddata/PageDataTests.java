package org.defdip.linkeddata;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.defdip.Corpus;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PageDataTests {

	private final MockMvcTester web;

	@Autowired
	PageDataTests(WebApplicationContext context) {
		this.web = MockMvcTester.from(context);
	}

	@ParameterizedTest(name = "{0} is about a {1}")
	@CsvSource({ "/concepts/" + Corpus.RICHEST_CONCEPT + ", DefinedTerm",
			"/concepts/" + Corpus.DETERRENCE + ", DefinedTerm", "/characters/" + Corpus.CHARACTER + ", DefinedTerm",
			"/definitions/" + Corpus.DEFINITION + ", Quotation", "/authors/" + Corpus.EDMONDS + ", Person",
			"/authors/republic-of-indonesia, Organization", "/works/" + Corpus.RICHEST_WORK + ", Article",
			"/works/law-3-2002, Legislation", "/typologies/" + Corpus.RICHEST_TYPOLOGY + ", ItemList",
			Corpus.ARTICLE + "/" + Corpus.RICHEST_PASSAGE + ", CreativeWork", "/timeline, CreativeWork",
			"/data, Dataset", "/ns, DefinedTermSet" })
	void pageDeclaresItsMainEntity(String path, String type) {
		for (String language : List.of("id", "en")) {
			JsonNode data = dataOf("/" + language + path);
			JsonNode page = node(data, "WebPage");
			assertThat(page.get("@id").asString()).endsWith("/" + language + path);
			assertThat(page.get("inLanguage").asString()).isEqualTo(language);
			JsonNode thing = node(data, type);
			assertThat(thing.get("@id")).isEqualTo(page.get("mainEntity").get("@id"));
			assertThat(thing.get("@id").asString()).endsWith(path);
			assertThat(node(data, "BreadcrumbList").get("itemListElement").get(0).get("item").asString())
				.endsWith("/" + language + "/");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/concepts", "/concepts/kinds", "/concepts/hierarchy", "/definitions", "/authors",
			"/works", "/characters", "/typologies", "/sources/dictio-126110", "/sources/dictio-126110/notes",
			"/sources/dictio-126110/errata", "/terms", "/about", "/paths", "/paths/" + Corpus.READING_PATH,
			"/characters/matrix", "/map", "/changes" })
	void otherPagesDeclareTheirBreadcrumbs(String path) {
		JsonNode data = dataOf("/en" + path);
		assertThat(node(data, "WebPage").get("name").asString()).isNotBlank();
		assertThat(node(data, "BreadcrumbList").get("itemListElement")).isNotEmpty();
	}

	@Test
	void termIsNoCreativeWorkAndItsDefinitionsAreQuotations() {
		JsonNode data = dataOf("/en/concepts/" + Corpus.RICHEST_CONCEPT);
		JsonNode term = node(data, "DefinedTerm");
		assertThat(term.has("author") || term.has("citation") || term.has("creator")).isFalse();
		List<JsonNode> quotations = nodes(data, "Quotation").toList();
		assertThat(quotations).hasSizeGreaterThan(30)
			.allSatisfy((quotation) -> assertThat(quotation.get("text").asString()).isNotBlank());
		assertThat(quotations).filteredOn((quotation) -> quotation.get("@id").asString().endsWith("/definitions/1"))
			.singleElement()
			.satisfies((quotation) -> assertThat(
					quotation.get("creator").valueStream().map((person) -> person.get("name").asString()))
				.containsExactly("Andrew Cottey", "Anthony Forster"));
	}

	@ParameterizedTest(name = "{0} is by {1}")
	@CsvSource(delimiter = '|',
			value = { "roy-1991 | Person: S. L. Roy", "edmonds-mills-1998 | Person: Martin Edmonds, Person: Greg Mills",
					"uk-sdr-1998 | Organization: Ministry of Defence (United Kingdom)",
					"dictio-126110 | Organization: dictio.id (forum)", "kautilya-arthashastra | Person: Kautilya",
					"marcel-2014 | Person: Mihal Marcel", "capstone-doctrine-2008 | Organization: United Nations" })
	void workNamesItsContributors(String slug, String makers) {
		JsonNode author = dataOf("/en/works/" + slug).get("@graph").get(2).get("author");
		assertThat((author.isArray() ? author.valueStream() : Stream.of(author))
			.map((maker) -> maker.get("@type").asString() + ": " + maker.get("name").asString())
			.collect(Collectors.joining(", "))).isEqualTo(makers);
	}

	@Test
	void chapterIsPartOfABookWithAnIsbn() {
		JsonNode chapter = dataOf("/en/works/" + Corpus.CHAPTER_OF_A_BOOK).get("@graph").get(2);
		assertThat(chapter.get("@type").asString()).isEqualTo("Chapter");
		assertThat(chapter.has("isbn")).isFalse();
		assertThat(chapter.at("/isPartOf/@type").asString()).isEqualTo("Book");
		assertThat(chapter.at("/isPartOf/isbn").asString()).startsWith("978-");
	}

	@Test
	void dataCannotCloseTheScriptElement() {
		String script = page("/en/authors/" + Corpus.WINGER).select("script[type=application/ld+json]").html();
		assertThat(script).isNotBlank().doesNotContain("<");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/concepts/" + Corpus.DETERRENCE, "/definitions/" + Corpus.DEFINITION, "/data",
			Corpus.ARTICLE + "/" + Corpus.RICHEST_PASSAGE })
	void signpostsAreInTheHeaderAndInTheHead(String path) {
		MockHttpServletResponse answer = get("/en" + path);
		List<String> twins = page("/en" + path)
			.select("link[rel=cite-as], link[rel=describedby], link[rel=collection], link[rel=item], link[rel=license],"
					+ " link[rel=author], link[rel=type]")
			.stream()
			.map((link) -> "<" + link.attr("href") + ">; rel=\"" + link.attr("rel") + "\""
					+ (link.hasAttr("type") ? "; type=\"" + link.attr("type") + "\"" : ""))
			.toList();
		assertThat(answer.getHeaders(HttpHeaders.LINK)).isEqualTo(twins)
			.contains("<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"")
			.anyMatch((link) -> link.endsWith(path + ">; rel=\"cite-as\""))
			.anyMatch((link) -> link.endsWith(path + ".ttl>; rel=\"describedby\"; type=\"text/turtle\""))
			.anyMatch((link) -> link.contains("rel=\"author\""))
			.anyMatch((link) -> link.contains("https://schema.org/AboutPage"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/concepts", "/definitions", "/works", "/characters" })
	void collectionPageLinksToTheDataOfItsMembers(String path) {
		assertThat(get("/en" + path).getHeaders(HttpHeaders.LINK))
			.contains("<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"")
			.anyMatch((link) -> link.endsWith("/data.ttl>; rel=\"describedby\"; type=\"text/turtle\""))
			.anyMatch((link) -> link.contains("rel=\"author\""))
			.anyMatch((link) -> link.contains("https://schema.org/CollectionPage"));
	}

	@Test
	void definitionNamesItsAuthorsInItsSignposts() {
		assertThat(get("/en/definitions/" + Corpus.DEFINITION).getHeaders(HttpHeaders.LINK))
			.filteredOn((link) -> link.contains("rel=\"author\""))
			.hasSize(2);
	}

	@Test
	void filteredListHasNoSignposts() {
		assertThat(get("/en/definitions?author=" + Corpus.WINGER).getHeaders(HttpHeaders.LINK)).isEmpty();
	}

	private JsonNode dataOf(String address) {
		return JsonMapper.shared().readTree(page(address).select("script[type=application/ld+json]").html());
	}

	private static JsonNode node(JsonNode data, String type) {
		return nodes(data, type).findFirst().orElseThrow();
	}

	private static Stream<JsonNode> nodes(JsonNode data, String type) {
		return data.get("@graph").valueStream().filter((node) -> node.get("@type").asString().equals(type));
	}

	private Document page(String address) {
		return Jsoup.parse(new String(get(address).getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private MockHttpServletResponse get(String address) {
		return this.web.get().uri(address).exchange().getResponse();
	}

}
