package org.defdip.search;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.defdip.Corpus;
import org.defdip.SiteReader;
import org.defdip.core.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/** The search page and its suggestions. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SearchTests {

	private final MockMvcTester site;

	@Autowired
	SearchTests(WebApplicationContext context) {
		this.site = MockMvcTester.from(context);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ministry", "trust", "Winger", "threat", "peacekeeping", "diplomacy" })
	void excerptsShowNoMarkup(String words) {
		assertThat(search("en", "q", words).select("ol.results > li > p").eachText()).isNotEmpty()
			.noneMatch((excerpt) -> Pattern.compile("\\b[dp]\\d+\\b|\\[\\[").matcher(excerpt).find());
	}

	@Test
	void excerptsOfSeveralValuesAreSeparated() {
		assertThat(SiteReader.words(answer(address("id", "q", "percaya")))).doesNotContain("\0");
	}

	@Test
	void eachResultStartsWithItsOnlyLink() {
		for (Element result : search("en", "q", "diplomacy").select("ol.results > li")) {
			Element link = result.child(0);
			assertThat(link.tagName()).isEqualTo("a");
			assertThat(link.attr("href")).matches("/en(/[a-z0-9-]+){1,2}");
			assertThat(result.select("a")).hasSize(1);
			assertThat(answer(link.attr("href"))).hasStatusOk();
		}
	}

	@Test
	void allFormsOfTheQueryWordsAreHighlighted() {
		assertThat(search("id", "q", "terbuka").select("ol.results mark").eachText()).contains("keterbukaan",
				"terbuka");
		assertThat(search("en", "q", "exercise").select("ol.results mark").eachText()).contains("exercises");
	}

	@ParameterizedTest
	@CsvSource({ "CBM, confidence-building measures, Also called: CBM",
			"Edmons, Martin Edmonds, Name in the source: Martin Edmons" })
	void resultNamesTheMatchedLabelIfItsTitleDoesNotShowIt(String query, String title, String reason) {
		Element first = first(search("en", "q", query));
		assertThat(first.child(0).text()).isEqualTo(title);
		assertThat(first.select(".why").text()).isEqualTo(reason);
	}

	@Test
	void workMatchedByItsTitleSaysSo() {
		assertThat(first(search("id", "q", "reciprocity")).select(".why").text()).startsWith("Judul: ")
			.containsIgnoringCase("reciprocity");
	}

	@ParameterizedTest
	@CsvSource({ "id, en", "en, ''" })
	void titleOfAWorkDeclaresItsLanguage(String language, String ofTitle) {
		Element link = search(language, "q", "velvet gauntlet").select("ol.results > li > a[href*=/works/]").get(0);
		assertThat(link.attr("lang")).isEqualTo(ofTitle);
	}

	@Test
	void phraseMatchesOnlyInItsOrder() {
		assertThat(count(search("en", "q", "\"use of force\""))).isPositive()
			.isLessThan(count(search("en", "q", "use force")));
		assertThat(count(search("en", "q", "\"force of use\""))).isZero();
	}

	@Test
	void excludedWordsAreNotInTheResults() {
		long all = count(search("id", "q", "diplomasi"));
		long without = count(search("id", "q", "diplomasi -pertahanan"));
		assertThat(without).isPositive().isLessThan(all);
		assertThat(without + count(search("id", "q", "diplomasi \"pertahanan\""))).isEqualTo(all);
	}

	@Test
	void authorIsFoundByEverySpelling() {
		assertThat(titles(search("en", "q", "author:Foster defence")))
			.isEqualTo(titles(search("en", "q", "author:Foster defence", "author", Corpus.FORSTER)));
	}

	@Test
	void misspellingIsToleratedAndCorrected() {
		Document page = search("en", "q", "soverignty");
		assertThat(first(page).child(0).attr("href")).isEqualTo("/en/concepts/sovereignty");
		assertThat(page.select(".forgiven a").attr("href")).isEqualTo("/en/search?q=sovereignty");
		assertThat(search("en", "q", "sovereignty").select(".forgiven")).isEmpty();
	}

	@Test
	void partialMatchesAreShownIfNothingMatchesAllWords() {
		Document page = search("en", "q", "deterrence sovereignty velvet peace");
		assertThat(page.select(".forgiven").text()).startsWith("No page contains all these words");
		assertThat(count(page)).isPositive();
	}

	@Test
	void emptyResultExplainsHowToBroadenTheSearch() {
		Document page = search("en", "q", "xyzzyplugh", "kind", "concept");
		assertThat(page.select("main").text()).contains("No results");
		assertThat(page.select("#wider").text()).isEqualTo("What you can try");
		assertThat(page.select("main a[href='/en/search?q=xyzzyplugh']")).isNotEmpty();
		assertThat(search("en", "q", "diplomatique xyzzyplugh").select("#found").text()).isNotBlank();
	}

	@ParameterizedTest(name = "{0}={1} in {2}")
	@CsvSource({ "kind, concept, search", "author, " + Corpus.WINGER + ", search",
			"concept, " + Corpus.DETERRENCE + ", search", "character, " + Corpus.CHARACTER + ", search",
			"perspective, contemporary, search", "text, en, search", "author, unattributed, definitions",
			"kind, functional, definitions", "attribution, explicit, definitions", "period, traditional, definitions" })
	void selectedFiltersRemainSelectedInAnEmptyResult(String name, String value, String list) {
		Document page = page("/en/%s?q=xyzzyplugh&%s=%s".formatted(list, name, value));
		assertThat(page.select("select[name=" + name + "] option[selected]").eachAttr("value")).containsExactly(value);
	}

	@Test
	void emptyResultShowsNoFilters() {
		assertThat(search("en", "q", "diplomacy").select(".narrow select")).isNotEmpty();
		assertThat(search("en", "q", "xyzzyplugh").select(".narrow")).isEmpty();
	}

	@Test
	void newQueryKeepsTheGrouping() {
		assertThat(search("en", "q", "diplomacy", "group", "kind").select("form.filter [name=group]").eachAttr("value"))
			.containsExactly("kind");
		assertThat(search("en", "q", "diplomacy").select("form.filter [name=group]")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "q=peace, Search: peace", "kind=concept, Search", "'q=military&page=2', 'Search: military, page 2 of'",
			"'kind=concept&page=2', 'Search, page 2 of'" })
	void titleNamesTheQueryAndThePage(String query, String title) {
		assertThat(page("/en/search?" + query).title()).matches(Pattern.quote(title) + "( \\d+)? · .*");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "concept=conflict | 1 statement", "concept=defence-diplomacy | without repeats" })
	void countWithoutRepeatsIsShownOnlyIfThereAreRepeats(String filter, String count) {
		String heading = page("/en/definitions?" + filter).select("#found").text();
		assertThat(heading).endsWith(count);
	}

	@Test
	void emptyQueryShowsStartingPoints() {
		assertThat(search("id").select("#begin")).hasSize(1);
		assertThat(search("id", "q", "  ").select("#begin")).hasSize(1);
		search("id").select("dl.facts a")
			.forEach((example) -> assertThat(count(page(example.attr("href")))).as(example.text()).isPositive());
	}

	@ParameterizedTest
	@ValueSource(strings = { "kind", "author", "concept", "character", "perspective", "text" })
	void facetCountEqualsTheTotalAfterSelection(String facet) {
		for (Element choice : search("en", "q", "defence").select("select[name=" + facet + "] option[value~=.]")) {
			long counted = Long.parseLong(choice.text().replaceAll(".*\\((\\d+)\\)", "$1"));
			assertThat(count(search("en", "q", "defence", facet, choice.attr("value")))).as(choice.text())
				.isEqualTo(counted);
		}
	}

	@Test
	void eachGroupHasOneKind() {
		Document page = search("en", "q", "diplomacy", "group", "kind");
		List<String> kinds = page.select("main section section").stream().map((group) -> {
			List<String> inGroup = group.select(".badge").eachText().stream().distinct().toList();
			assertThat(inGroup).hasSize(1);
			return inGroup.get(0);
		}).toList();
		assertThat(kinds).hasSizeGreaterThan(5).doesNotHaveDuplicates();
	}

	@Test
	void pagesHaveNoOverlapAndEndAtTheLast() {
		long total = count(search("en", "q", "military"));
		long pages = (total + Paging.SIZE - 1) / Paging.SIZE;
		assertThat(pages).isGreaterThan(2);
		List<String> titles = LongStream.rangeClosed(1, pages)
			.mapToObj((page) -> search("en", "q", "military", "page", String.valueOf(page)))
			.flatMap((page) -> page.select("ol.results > li").eachText().stream())
			.toList();
		assertThat(titles).hasSize((int) total).doesNotHaveDuplicates();
		assertThat(answer(address("en", "q", "military", "page", String.valueOf(pages + 1)))).hasStatus(404);
	}

	@ParameterizedTest
	@CsvSource({ "search, {military}", "definitions, {pertahanan}", "search, military+", "definitions, pertahanan+" })
	void linksOfAPageKeepTheQuery(String list, String question) {
		Document page = page(address("en", "q", question).replace("/search?", "/" + list + "?"));
		for (String link : List.of("a[rel=next]", "a.language")) {
			String query = URI.create(page.select(link).attr("href")).getRawQuery();
			assertThat(URLDecoder.decode(query, StandardCharsets.UTF_8).split("&")).as(link).contains("q=" + question);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "kind=nothing", "perspective=x", "text=fr", "group=author", "page=0", "page=x" })
	void invalidParameterIsABadRequest(String parameter) {
		assertThat(answer("/en/search?q=a&" + parameter)).hasStatus(400);
	}

	@Test
	void searchPagesAreNotIndexed() {
		assertThat(search("en").select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(search("en", "q", "peace").select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@Test
	void queryIsEscaped() {
		Document page = search("en", "q", "<script>alert(1)</script> diplomacy \"><b>");
		assertThat(page.select("script:not([src]), main b")).isEmpty();
		assertThat(page.select("input[name=q][value]").attr("value")).startsWith("<script>");
	}

	@ParameterizedTest
	@MethodSource("org.defdip.search.ParsedQueryTests#randomInputs")
	void anyQueryIsAnswered(String typed) {
		String query = ParsedQuery.of(typed).asked();
		assertThat(answer(address("id", "q", query))).hasStatusOk();
		assertThat(answer(suggestions("id", query))).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "define a b c d e f g h i j k l m n o p q r s t u v w x y z",
			"\"define a b c d e f g h i j k l m n o p q r s t u v w x y z\"",
			"\"a\" \"b\" \"c\" \"d\" \"e\" \"f\" \"g\" \"h\" \"i\" \"j\" \"k\" \"l\" \"m\" \"n\" \"o\" \"p\" \"q\" \"r\" \"s\" \"t\" \"u\" \"v\"",
			"author:a author:b author:c author:d author:e author:f author:g author:h author:i author:j define k l m" })
	void queryOfManyWordsIsAnswered(String typed) {
		assertThat(answer(address("en", "q", typed))).hasStatusOk();
		assertThat(answer(address("en", "q", typed).replace("/search?", "/definitions?"))).hasStatusOk();
	}

	@Test
	void suggestionsHaveTheirKindAndTheMatchedName() {
		String answer = SiteReader.words(answer(suggestions("en", "cb")));
		assertThat(JsonPath.<String>read(answer, "$[0]")).isEqualTo("cb");
		assertThat(JsonPath.<String>read(answer, "$[1][0]")).isEqualTo("confidence-building measures");
		assertThat(JsonPath.<String>read(answer, "$[2][0]")).isEqualTo("concept, also ‘CBM’");
		assertThat(JsonPath.<String>read(answer, "$[3][0]")).endsWith("/en/concepts/confidence-building-measures");
	}

	@ParameterizedTest
	@CsvSource({ "d, 0", "de, 9", "defence dip, 9", "kerjasama pert, 6", "edm, 2", "zzz, 0" })
	void suggestionsStartAtTwoCharacters(String typed, int suggestions) {
		String answer = SiteReader.words(answer(suggestions("id", typed)));
		assertThat(JsonPath.<List<String>>read(answer, "$[1]")).hasSizeLessThanOrEqualTo(9)
			.hasSizeGreaterThanOrEqualTo(suggestions);
	}

	@Test
	void lastSuggestionLeadsToAllResults() {
		String answer = SiteReader.words(answer(suggestions("en", "trust+")));
		assertThat(JsonPath.<List<String>>read(answer, "$[1]")).last().isEqualTo("trust+");
		assertThat(JsonPath.<List<String>>read(answer, "$[2]")).last().isEqualTo("all results");
		String address = JsonPath.<List<String>>read(answer, "$[3]").stream().reduce("", (first, last) -> last);
		assertThat(address).endsWith("/en/search?q=trust%2B");
	}

	@Test
	void coreConceptsAreSuggestedFirst(@Autowired Autocomplete autocomplete) {
		assertThat(autocomplete.of("dip", Language.EN)).extracting((suggestion) -> suggestion.address().path())
			.startsWith("/concepts/defence-diplomacy");
		assertThat(autocomplete.of("diplomacy", Language.EN)).extracting((suggestion) -> suggestion.address().path())
			.startsWith("/concepts/diplomacy");
	}

	@ParameterizedTest
	@CsvSource({ "cottey, true, true", "weldes, true, false" })
	void onlyAuthorsOfDefinitionsAreSuggestedAmongDefinitions(String typed, boolean everywhere, boolean defining,
			@Autowired Autocomplete autocomplete) {
		assertThat(authors(autocomplete.of(typed, Language.EN, false)).isEmpty()).isNotEqualTo(everywhere);
		assertThat(authors(autocomplete.of(typed, Language.EN, true)).isEmpty()).isNotEqualTo(defining);
	}

	private static List<String> authors(List<Suggestion> suggestions) {
		return suggestions.stream()
			.filter((suggestion) -> suggestion.kind() == EntryKind.AUTHOR)
			.map((suggestion) -> suggestion.address().slug())
			.toList();
	}

	@Test
	void facetShowsTheMostFrequentValuesAndALinkToAll() {
		Document cut = search("en", "q", "defence");
		List<String> shown = cut.select("select[name=concept] option[value~=.]").eachAttr("value");
		assertThat(shown).hasSize(Facets.MOST_CHOICES);
		Document whole = page(cut.select(".narrow a[href*=more=concept]").attr("href"));
		assertThat(whole.select("select[name=concept] option[value~=.]").eachAttr("value"))
			.hasSizeGreaterThan(Facets.MOST_CHOICES)
			.containsAll(shown);
		assertThat(whole.select(".narrow a[href*=more=concept]")).isEmpty();
		assertThat(count(whole)).isEqualTo(count(cut));
	}

	@Test
	void selectedValueIsShownEvenIfItIsRare() {
		Document cut = search("en", "q", "defence", "concept", "no-such-concept");
		assertThat(cut.select("select[name=concept] option[value~=.]")).hasSize(Facets.MOST_CHOICES);
		List<String> all = page("/en/search?q=defence&more=concept").select("select[name=concept] option[value~=.]")
			.eachAttr("value");
		String rare = all.stream()
			.filter((slug) -> cut.select("select[name=concept] option[value=" + slug + "]").isEmpty())
			.findFirst()
			.orElseThrow();
		assertThat(search("en", "q", "defence", "concept", rare).select("select[name=concept] option[selected]")
			.eachAttr("value")).containsExactly(rare);
	}

	@Test
	void indexHasOneSegment(@Autowired SearchIndex index) {
		assertThat(index.<Integer>read((reader) -> reader.leaves().size())).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "id", "en" })
	void browserCanAddTheSearchEngine(String language) {
		String link = search(language).select("link[rel=search]").attr("href");
		Document description = Jsoup.parse(SiteReader.words(answer(link)), Parser.xmlParser());
		assertThat(description.select("ShortName").text()).isNotBlank().hasSizeLessThanOrEqualTo(16);
		assertThat(description.select("Url[rel=suggestions]").attr("type")).isEqualTo("application/x-suggestions+json");
		assertThat(description.select("Url").eachAttr("template"))
			.allMatch((template) -> template.matches("https?://[^/]+/" + language + "/.*\\{searchTerms}"));
		assertThat(count(search(language, "q", description.select("Query[role=example]").attr("searchTerms"))))
			.isPositive();
	}

	@Test
	void exactNameIsTheFirstHit(@Autowired SearchService search) {
		assertThat(search("en").select("form[role=search]").eachAttr("action")).containsOnly("/en/search");
		for (String name : List.of("security", "state", "peace", "threat", "development")) {
			assertThat(search
				.find(new SearchFilter(name, null, null, null, null, null, null, null, null), Language.EN, Paging.SIZE)
				.groups()
				.get(0)
				.hits()
				.get(0)
				.address()
				.path()).isEqualTo("/concepts/" + name);
		}
	}

	@Test
	void indexIsHealthyAndCanBeRebuilt(@Autowired SearchIndex index, @Autowired SearchIndexEndpoint endpoint,
			@Autowired SearchIndexHealthIndicator health) {
		long entries = index.state().entries();
		assertThat(health.health().getStatus()).isEqualTo(Status.UP);
		assertThat(endpoint.rebuild().entries()).isEqualTo(entries);
		assertThat(endpoint.state().built()).isNotNull();
		assertThat(count(search("en", "q", "diplomacy"))).isPositive();
		assertThat(answer("/actuator/searchindex")).hasStatus(404);
	}

	private Document search(String language, String... parameters) {
		return page(address(language, parameters));
	}

	private Document page(String address) {
		MvcTestResult answer = answer(address);
		assertThat(answer).hasStatusOk();
		return Jsoup.parse(SiteReader.words(answer));
	}

	/** Returns the response for an encoded {@code address}, whatever its status. */
	private MvcTestResult answer(String address) {
		return this.site.get().uri(URI.create(address)).exchange();
	}

	private static String address(String language, String... parameters) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/" + language + "/search");
		for (int i = 0; i < parameters.length; i += 2) {
			address.queryParam(parameters[i], "{value" + i + "}");
		}
		Object[] values = IntStream.range(0, parameters.length)
			.filter((index) -> index % 2 == 1)
			.mapToObj((index) -> parameters[index])
			.toArray();
		return address.encode().buildAndExpand(values).toUriString();
	}

	private static String suggestions(String language, String typed) {
		return address(language, "q", typed).replace("/search?", "/search/suggestions?");
	}

	private static Element first(Document page) {
		return page.select("ol.results > li").get(0);
	}

	private static List<String> titles(Document page) {
		return page.select("ol.results > li > a").eachText();
	}

	private static long count(Document page) {
		String words = page.select("#found").text().replaceAll("\\D", "");
		return words.isEmpty() ? 0 : Long.parseLong(words);
	}

}
