package org.defdip.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.persistence.EntityManagerFactory;
import org.defdip.Corpus;
import org.defdip.SiteReader;
import org.defdip.core.SiteProperties;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** The documentation of the API is accurate, and its examples work. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ApiTests {

	private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

	private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	private static final InputFormat JSON = InputFormat.JSON;

	private final SiteReader reader;

	private final SiteProperties site;

	private final Statistics statistics;

	@Autowired
	ApiTests(WebApplicationContext context, SiteProperties site, EntityManagerFactory entityManagerFactory) {
		this.reader = new SiteReader(context);
		this.site = site;
		this.statistics = entityManagerFactory.unwrap(SessionFactory.class).getStatistics();
	}

	@ParameterizedTest
	@ValueSource(strings = { "id", "en" })
	void pageLinksToTheDescription(String language) {
		assertThat(this.reader.page("/" + language + "/api").select("main a[rel=service-desc]").text())
			.isEqualTo(this.site.absolute("/v3/api-docs"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "id", "en" })
	void everyExampleOnThePageWorks(String language) {
		List<Element> examples = this.reader.page("/" + language + "/api").select("main .example");
		assertThat(examples).hasSize(20).allSatisfy((example) -> {
			String command = example.select("pre.command code").get(0).text();
			assertThat(command).startsWith("curl '" + this.site.baseUrl() + "/api/v1").endsWith("'");
			assertThat(JsonMapper.shared().readTree(example.select(".folded code").get(0).wholeText()))
				.isEqualTo(json(path(command.substring("curl '".length(), command.length() - 1))));
		});
	}

	@Test
	void everyExampleOfTheDescriptionWorks() {
		JsonNode paths = json("/v3/api-docs").get("paths");
		assertThat(paths.propertyNames()).hasSize(20);
		paths.forEachEntry((template, item) -> {
			String path = template;
			List<String> query = new ArrayList<>();
			for (JsonNode parameter : item.get("get").path("parameters")) {
				if (parameter.has("example")) {
					String name = parameter.get("name").asString();
					String value = parameter.get("example").asString().replace(" ", "%20");
					if (parameter.get("in").asString().equals("path")) {
						path = path.replace("{" + name + "}", value);
					}
					else {
						query.add(name + "=" + value);
					}
				}
			}
			JsonNode shown = item.get("get").at("/responses/200/content/application~1json/examples/example/value");
			assertThat(json(path + (query.isEmpty() ? "" : "?" + String.join("&", query)))).as(template)
				.isEqualTo(shown);
		});
	}

	@Test
	void workHasItsLanguageAndOnlyNamedContributors() {
		JsonNode work = json("/api/v1/works/holsti-1987-id").get("work");
		assertThat(work.get("language").asString()).isEqualTo("id");
		assertThat(work.get("contributors")).hasSizeGreaterThan(1)
			.noneMatch((contributor) -> contributor.path("literal").asString("").equals("et al."));
	}

	@Test
	void descriptionCoversExactlyThisApi() {
		JsonNode description = json("/v3/api-docs");
		assertThat(description.get("openapi").asString()).startsWith("3.1");
		assertThat(description.at("/servers/0/url").asString()).isEqualTo(this.site.baseUrl().toString());
		assertThat(description.at("/info/license/identifier").asString()).isEqualTo("CC-BY-4.0");
		description.get("paths").forEachEntry((path, item) -> {
			assertThat(path).startsWith("/api/v1");
			assertThat(item.propertyNames()).containsExactly("get");
			JsonNode operation = item.get("get");
			assertThat(operation.get("summary").asString()).isNotBlank();
			assertThat(operation.get("responses").propertyNames()).contains("200", "400", "404", "406");
			assertThat(operation.path("parameters"))
				.allSatisfy((parameter) -> assertThat(parameter.get("description").asString()).as(path).isNotBlank());
		});
	}

	@Test
	void descriptionConformsToItsSchema() throws IOException {
		try (InputStream words = getClass().getResourceAsStream("openapi-3.1.json")) {
			Schema schema = SCHEMAS
				.getSchema(new String(Objects.requireNonNull(words).readAllBytes(), StandardCharsets.UTF_8), JSON);
			assertThat(schema.validate(json("/v3/api-docs").toString(), JSON)).isEmpty();
			assertThat(schema.validate("{\"openapi\": \"3.1.0\"}", JSON)).isNotEmpty();
		}
		Schema metaschema = SCHEMAS.getSchema(SchemaLocation.of(DIALECT));
		json("/v3/api-docs").at("/components/schemas")
			.forEachEntry(
					(name, schema) -> assertThat(metaschema.validate(schema.toString(), JSON)).as(name).isEmpty());
	}

	@Test
	void everyExampleConformsToItsOwnSchema() {
		JsonNode description = json("/v3/api-docs");
		List<String> wrong = new ArrayList<>();
		description.get("paths").forEachEntry((path, item) -> {
			for (JsonNode parameter : item.get("get").path("parameters")) {
				if (parameter.has("example")) {
					faults(description, parameter.get("schema"), parameter.get("example"))
						.forEach((fault) -> wrong.add(path + " " + parameter.get("name") + ": " + fault));
				}
			}
			JsonNode answer = item.get("get").at("/responses/200/content/application~1json");
			faults(description, answer.get("schema"), answer.at("/examples/example/value"))
				.forEach((fault) -> wrong.add(path + ": " + fault));
		});
		assertThat(wrong).isEmpty();
		assertThat(faults(description, JsonMapper.shared().readTree("{\"$ref\": \"#/components/schemas/Work\"}"),
				JsonMapper.shared().readTree("{\"slug\": 1}")))
			.isNotEmpty();
	}

	/**
	 * Validates a value against a schema that refers to other schemas of the description,
	 * and returns the errors.
	 */
	private static List<String> faults(JsonNode description, JsonNode schema, JsonNode value) {
		ObjectNode whole = JsonMapper.shared().createObjectNode();
		whole.put("$schema", DIALECT);
		whole.set("components", description.get("components"));
		whole.setAll((ObjectNode) schema);
		return SCHEMAS.getSchema(whole.toString(), JSON)
			.validate(value.toString(), JSON)
			.stream()
			.map(Object::toString)
			.toList();
	}

	@Test
	void patternsAreValidInJavaScript() {
		List<String> patterns = json("/v3/api-docs").findValuesAsString("pattern");
		assertThat(patterns).isNotEmpty()
			.allMatch((pattern) -> pattern.startsWith("^") && pattern.endsWith("$"))
			.noneMatch((pattern) -> pattern.matches(".*(\\\\[pPAzZGQEhHRXaeN]|\\(\\?[^:=!<]|[*+?}]\\+|&&).*"));
	}

	@Test
	void descriptionNamesLimitsAndEnumerations() {
		JsonNode parameters = json("/v3/api-docs").at("/paths/~1api~1v1~1definitions/get/parameters");
		assertThat(parameters.valueStream().map((parameter) -> parameter.get("name").asString()))
			.containsExactlyInAnyOrder("author", "concept", "kind", "attribution", "perspective", "period", "q", "from",
					"until", "page", "size");
		assertThat(parameter(parameters, "size").at("/schema/maximum").asInt()).isEqualTo(100);
		assertThat(parameter(parameters, "page").at("/schema/minimum").asInt()).isEqualTo(1);
		assertThat(parameter(parameters, "q").at("/schema/maxLength").asInt()).isEqualTo(200);
		assertThat(parameter(parameters, "attribution").at("/schema/enum").valueStream().map(JsonNode::asString))
			.containsExactly("explicit", "by-context", "second-hand", "unattributed");
	}

	@Test
	void definitionHasTheEvidenceOfEachCode() {
		JsonNode definition = json("/api/v1/definitions/36").get("definition");
		assertThat(definition.at("/coding/actor/0").asString()).isEqualTo("military");
		assertThat(definition.at("/codedWords/actor/military/en").asString()).isEqualTo("the military");
		assertThat(definition.at("/codedWords/means/peaceful-military/id").asString())
			.isEqualTo("pemakaian militer bukan untuk kekerasan");
		assertThat(definition.at("/coding/setting/0").asString()).isEqualTo("not-stated");
		assertThat(definition.at("/codedWords/setting").isEmpty()).isTrue();
	}

	@Test
	void definitionHasItsProvenanceAndCitation() {
		JsonNode definition = json("/api/v1/definitions/" + Corpus.DEFINITION).get("definition");
		assertThat(definition.at("/authors").valueStream().map((author) -> author.get("slug").asString()))
			.containsExactly(Corpus.COTTEY, Corpus.FORSTER);
		assertThat(definition.at("/citedThrough/author/slug").asString()).isEqualTo(Corpus.WINGER);
		assertThat(definition.at("/work/certainty").asString()).isNotBlank();
		assertThat(definition.at("/passage/href").asString())
			.startsWith(this.site.absolute("/api/v1/passages/dictio-126110/p"));
		assertThat(definition.at("/citation/inText/en").asString()).contains("Cottey", "as cited in Winger")
			.doesNotContain("<", "&amp;");
		assertThat(definition.at("/citation/inText/id").asString()).contains("sebagaimana dikutip dalam Winger");
		assertThat(definition.at("/citation/reference/en").asString()).isNotBlank();
		assertThat(definition.at("/rendering/id").asString()).isNotBlank();
		assertThat(definition.at("/rendering/en").asString()).isNotBlank();
		assertThat(definition.at("/links/thing").asString())
			.isEqualTo(this.site.absolute("/definitions/" + Corpus.DEFINITION));
	}

	@Test
	void filterMatchesTheFilterOfThePage() {
		JsonNode found = json("/api/v1/definitions?author=" + Corpus.WINGER + "&size=100");
		assertThat(found.get("items")).isNotEmpty()
			.allSatisfy((definition) -> assertThat(
					definition.get("authors").valueStream().map((author) -> author.get("slug").asString()))
				.contains(Corpus.WINGER));
		assertThat(this.reader.page("/en/definitions?author=" + Corpus.WINGER).select("article.definition"))
			.hasSize(found.get("totalItems").asInt());
	}

	@ParameterizedTest
	@CsvSource({ "definitions, number, 101", "concepts, slug, 156", "relations, slug, 269", "passages, slug, 126" })
	void linksLeadThroughAllItemsOnce(String collection, String key, int total) {
		List<String> seen = new ArrayList<>();
		Set<String> visited = new HashSet<>();
		JsonNode address = null;
		String path = "/api/v1/" + collection + "?size=40";
		do {
			JsonNode page = json(path);
			assertThat(page.get("totalItems").asInt()).isEqualTo(total);
			page.get("items").forEach((item) -> seen.add(item.get(key).asString()));
			assertThat(visited.add(page.at("/links/self").asString())).isTrue();
			address = page.at("/links/next");
			path = path(address.asString(""));
		}
		while (!address.isMissingNode());
		assertThat(seen).hasSize(total).doesNotHaveDuplicates();
	}

	@Test
	void passagesNameTheirDocument() {
		List<JsonNode> passages = new ArrayList<>();
		for (int page = 1; page <= 2; page++) {
			json("/api/v1/passages?size=100&page=" + page).get("items").forEach(passages::add);
		}
		assertThat(passages).filteredOn((passage) -> passage.get("document").asString().equals("dictio-126110"))
			.hasSize(87)
			.allSatisfy((passage) -> assertThat(passage.has("wording")).isFalse());
		assertThat(passages).filteredOn((passage) -> passage.get("document").asString().equals("law-3-2002"))
			.isNotEmpty()
			.allSatisfy((passage) -> assertThat(passage.at("/links/self").asString())
				.startsWith(this.site.absolute("/api/v1/passages/law-3-2002/")));
	}

	@Test
	void statementOfALawHasItsWordingAndItsArticle() {
		JsonNode definition = json("/api/v1/definitions/63").get("definition");
		assertThat(definition.get("wording").asString()).isEqualTo("compared");
		assertThat(definition.get("quotationLanguage").asString()).isEqualTo("id");
		assertThat(definition.at("/passage/href").asString())
			.isEqualTo(this.site.absolute("/api/v1/passages/law-3-2002/pasal-1-angka-1"));
		assertThat(definition.at("/citation/inText/id").asString())
			.isEqualTo("(Undang-Undang Nomor 3 Tahun 2002 tentang Pertahanan Negara, 2002, Pasal 1 angka 1)");
		JsonNode law = json("/api/v1/works/law-3-2002").get("work");
		assertThat(law.get("number").asString()).isEqualTo("3");
		assertThat(law.get("issuedDay").asInt()).isEqualTo(8);
		assertThat(law.get("supplement").asString()).endsWith("Nomor 4169");
		assertThat(law.at("/translatedTitle/en").asString()).isEqualTo("Law Number 3 of 2002 on State Defence");
	}

	@ParameterizedTest(name = "{0} is {1}")
	@CsvSource({ "deterrence, concepts/deterrence", "penangkalan, concepts/deterrence",
			"Martin Edmons, authors/" + Corpus.EDMONDS, "gregory winger, authors/" + Corpus.WINGER })
	void resourceIsFoundByAnyOfItsNames(String label, String thing) {
		assertThat(json("/api/v1/lookup?label=" + label).get("items")
			.valueStream()
			.map((match) -> match.at("/links/thing").asString())).contains(this.site.absolute("/" + thing));
	}

	@Test
	void lookupResultHasItsLabelInBothLanguages() {
		JsonNode first = json("/api/v1/search?q=penangkalan&language=id").at("/results/items/0");
		assertThat(first.at("/name/en").asString()).isEqualTo("deterrence");
		assertThat(first.at("/name/id").asString()).isEqualTo("penangkalan");
		assertThat(json("/api/v1/completions?q=deter&language=en").at("/items/0/name/id").asString())
			.isEqualTo("penangkalan");
	}

	@Test
	void everyItemOfACollectionHasItsOwnResource() {
		Set<String> broken = new TreeSet<>();
		for (String collection : List.of("concepts", "authors", "works", "characters", "typologies")) {
			json("/api/v1/" + collection + "?size=100").get("items").forEach((item) -> {
				String self = path(item.at("/links/self").asString());
				if (this.reader.answer(self).getResponse().getStatus() != 200) {
					broken.add(self);
				}
			});
		}
		assertThat(broken).isEmpty();
	}

	@ParameterizedTest(name = "{0} sends at most {1} statements")
	@CsvSource({ "'', 0", "/concepts?size=100, 2", "/concepts/" + Corpus.RICHEST_CONCEPT + ", 9",
			"/concepts/" + Corpus.PLAIN_CONCEPT + ", 9", "/authors?size=100, 2", "/authors/" + Corpus.WINGER + ", 5",
			"/works?size=100, 3", "/works/" + Corpus.RICHEST_WORK + ", 2", "/definitions?size=10, 6",
			"/definitions?size=100, 6", "/definitions/" + Corpus.DEFINITION + ", 5", "/characters, 2",
			"/characters/" + Corpus.RICHEST_CHARACTER + ", 3", "/typologies?size=100, 2",
			"/typologies/" + Corpus.RICHEST_TYPOLOGY + ", 3", "/passages?size=100, 2",
			"/passages/dictio-126110/" + Corpus.RICHEST_PASSAGE + ", 18", "/relations?size=100, 2",
			"/search?q=trust, 3", "/completions?q=tru, 0", "/lookup?label=CBM, 3" })
	void statementCountStaysWithinItsLimit(String path, long statements) {
		assertThat(this.reader.answer("/en/data")).hasStatusOk();
		assertThat(this.reader.answer("/api/v1" + path)).hasStatusOk();
		this.statistics.setStatisticsEnabled(true);
		this.statistics.clear();
		assertThat(this.reader.answer("/api/v1" + path)).hasStatusOk();
		this.statistics.setStatisticsEnabled(false);
		assertThat(this.statistics.getPrepareStatementCount()).isLessThanOrEqualTo(statements);
	}

	private JsonNode json(String address) {
		MvcTestResult answer = this.reader.answer(UriUtils.decode(address, StandardCharsets.UTF_8));
		assertThat(answer).as(address).hasStatusOk();
		return JsonMapper.shared().readTree(SiteReader.words(answer));
	}

	private String path(String address) {
		return address.replace(this.site.baseUrl().toString(), "");
	}

	private static JsonNode parameter(JsonNode parameters, String name) {
		return parameters.valueStream()
			.filter((parameter) -> parameter.get("name").asString().equals(name))
			.findFirst()
			.orElseThrow();
	}

}
