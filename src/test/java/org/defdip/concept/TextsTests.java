package org.defdip.concept;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.assertj.core.api.SoftAssertions;
import org.defdip.Corpus;
import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.defdip.core.PageSource;
import org.defdip.source.AdditionRepository;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Rules for all texts that we write ourselves. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TextsTests {

	private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s|$)");

	@Autowired
	private MarkdownRenderer markedText;

	@Autowired
	private ConceptRepository concepts;

	@Autowired
	private ConceptTextRepository texts;

	@Autowired
	private Additions additions;

	@Autowired
	private AdditionRepository added;

	@Autowired
	private EssayRepository essays;

	@Autowired
	private ObjectProvider<PageSource> pages;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void plainTextHasNoMarks() {
		String marked = "See [[d31]], [[deterrence]] and [[@gregory-winger|Winger]]. [[p07]]";
		assertThat(MarkdownRenderer.plain(marked, Language.EN, (slugs) -> Map.of("deterrence", "deterrence")))
			.isEqualTo("See definition 31, deterrence and Winger. P07");
		assertThat(MarkdownRenderer.plain(marked, Language.ID, (slugs) -> Map.of("deterrence", "penangkalan")))
			.isEqualTo("See definisi 31, penangkalan and Winger. P07");
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void everyLinkInATextResolvesToAPage(Language language) {
		Set<String> addresses = this.pages.stream()
			.flatMap(PageSource::pages)
			.map((page) -> "/" + language.slug() + page.address().path())
			.collect(Collectors.toSet());
		SoftAssertions softly = new SoftAssertions();
		bodies().forEach((name, body) -> softly.assertThat(links(html(body, language)))
			.as("%s in %s", name, language)
			.isNotEmpty()
			.isSubsetOf(addresses));
		softly.assertAll();
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void everyParagraphOfAnArticleEndsWithItsPassages(Language language) {
		SoftAssertions softly = new SoftAssertions();
		this.texts.findAll()
			.forEach((text) -> softly
				.assertThat(html(article(text), language).select("p:not(.editorial-label)")
					.stream()
					.filter((paragraph) -> !paragraph.is(":has(> .passages:last-child)"))
					.map(Element::text))
				.as("%s in %s", text.getSlug(), language)
				.isEmpty());
		softly.assertAll();
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void everyCoreConceptLinksToItsNeighbours(Language language) {
		SoftAssertions softly = new SoftAssertions();
		this.concepts.findByKind(Concept.Kind.CORE).forEach((concept) -> {
			String slug = concept.getSlug();
			Set<String> instruments = Set
				.copyOf(this.jdbc.sql("select concept_slug from character_instrument where character_slug = :character")
					.param("character", String.valueOf(concept.getCharacter()))
					.query(String.class)
					.list());
			Set<String> neighbours = Stream
				.of(this.concepts.findBroader(slug), this.concepts.findNarrower(slug), this.concepts.findRelated(slug))
				.flatMap(List::stream)
				.filter((neighbour) -> !instruments.contains(neighbour.getSlug()))
				.map((neighbour) -> "/" + language.slug() + neighbour.getAddress().path())
				.collect(Collectors.toSet());
			softly.assertThat(links(html(article(slug), language)))
				.as("%s in %s", slug, language)
				.containsAll(neighbours);
		});
		softly.assertAll();
	}

	@Test
	void storedMentionsAreThoseOfTheArticles() {
		Map<String, String> slugs = this.concepts.findAll()
			.stream()
			.collect(Collectors.toMap((concept) -> concept.getAddress().path(), Concept::getSlug));
		SoftAssertions softly = new SoftAssertions();
		this.texts.findAll().forEach((text) -> {
			Set<String> linked = Stream.of(Language.values())
				.flatMap((language) -> links(html(article(text), language)).stream())
				.map((link) -> slugs.get(link.substring(3)))
				.filter((slug) -> slug != null)
				.collect(Collectors.toCollection(TreeSet::new));
			softly
				.assertThat(this.jdbc.sql("select mentioned_slug from concept_mention where concept_slug = :slug")
					.param("slug", text.getSlug())
					.query(String.class)
					.list())
				.as(text.getSlug())
				.containsExactlyInAnyOrderElementsOf(linked);
		});
		softly.assertAll();
	}

	@Test
	void everyConceptExceptContextConceptsHasAnArticle() {
		assertThat(this.texts.findAll()).extracting(ConceptText::getSlug)
			.containsExactlyInAnyOrderElementsOf(this.concepts.findAll()
				.stream()
				.filter((concept) -> concept.getKind() != Concept.Kind.CONTEXT)
				.map(Concept::getSlug)
				.toList());
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void everyCoreConceptHasAWorkingDefinitionOfTwoSentences(Language language) {
		SoftAssertions softly = new SoftAssertions();
		this.concepts.findByKind(Concept.Kind.CORE).forEach((concept) -> {
			BilingualText definition = this.texts.findBySlug(concept.getSlug()).orElseThrow().getWorkingDefinition();
			softly.assertThat(definition).as(concept.getSlug()).isNotNull();
			softly
				.assertThat((definition != null) ? SENTENCE_END.matcher(definition.in(language)).results().count() : 0)
				.as("%s in %s", concept.getSlug(), language)
				.isEqualTo(2);
		});
		softly.assertAll();
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void articleOfALesserConceptHasSixtyToOneHundredAndTwentyWords(Language language) {
		SoftAssertions softly = new SoftAssertions();
		Stream.of(Concept.Kind.SUPPORTING, Concept.Kind.INSTRUMENT, Concept.Kind.ACTOR)
			.flatMap((kind) -> this.concepts.findByKind(kind).stream())
			.forEach((concept) -> {
				Document article = html(article(concept.getSlug()), language);
				article.select(".passages, .badge").remove();
				softly.assertThat(article.select("p").eachText().get(0).split("\\s+").length)
					.as("%s in %s", concept.getSlug(), language)
					.isBetween(60, 120);
			});
		softly.assertAll();
	}

	@Test
	void definitionsOfDiplomacyAndDefenceDiplomacyAreCodedInAllDimensions() {
		List<Integer> uncoded = this.jdbc
			.sql("""
					select d.number from definition d
					where d.concept_slug in ('defence-diplomacy', 'diplomacy')
					and (select count(distinct c.dimension) from definition_dimension c where c.definition_number = d.number)
						< 4
					""")
			.query(Integer.class)
			.list();
		assertThat(uncoded).isEmpty();
	}

	@Test
	void everyCodeIsInTheCodeBook() {
		List<String> codes = this.jdbc.sql("select distinct dimension || ' ' || code from definition_dimension")
			.query(String.class)
			.list();
		assertThat(codes).isSubsetOf(Stream.of(Dimension.values())
			.flatMap((dimension) -> dimension.codes().stream().map((code) -> dimension + " " + code))
			.toList());
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void evidenceOfEachCodeOccursVerbatimInTheRendering(Language language) {
		List<CodedWords> coded = this.jdbc.sql("""
				select d.number, c.code, c.words_id, c.words_en, d.rendering_id, d.rendering_en
				from definition_dimension c join definition d on d.number = c.definition_number
				where c.code <> 'not-stated'
				""")
			.query((row, number) -> new CodedWords(row.getInt("number"), row.getString("code"),
					row.getString("words_" + language.slug()), row.getString("rendering_" + language.slug())))
			.list();
		assertThat(coded).hasSizeGreaterThan(43)
			.allMatch((code) -> code.words().length() > 2 && code.rendering().contains(code.words()));
	}

	@ParameterizedTest
	@CsvSource({ "1, MEANS, armed-strength", "18, MEANS, armed-strength", "38, MEANS, armed-strength",
			"54, MEANS, armed-strength", "13, MEANS, armed-force", "58, ACTOR, military", "48, ACTOR, civilians",
			"51, ACTOR, other-institutions", "12, PURPOSE, international-order", "36, PURPOSE, foreign-security-policy",
			"34, PURPOSE, trust", "19, PURPOSE, national-interest", "57, PURPOSE, reform", "57, PURPOSE, capability",
			"28, PURPOSE, defence-industry", "53, PURPOSE, relations", "26, MEANS, openness", "42, PURPOSE, peace" })
	void statedCodeIsPresent(int number, String dimension, String code) {
		assertThat(codes(number, dimension)).contains(code);
	}

	@ParameterizedTest
	@CsvSource({ "1, MEANS, armed-force", "18, MEANS, armed-force", "38, MEANS, peaceful-military",
			"48, ACTOR, civil-society", "36, PURPOSE, national-interest", "58, ACTOR, other-state-bodies",
			"54, MEANS, cooperation", "28, PURPOSE, capability" })
	void unstatedCodeIsAbsent(int number, String dimension, String code) {
		assertThat(codes(number, dimension)).isNotEmpty().doesNotContain(code);
	}

	@Test
	void everyMarkResolvesAndNoTextHasRawHtml(@Autowired TextFaults faults) {
		assertThat(faults.faults()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "A <b>bold</b> claim.", "<div>A block</div>", "<!-- a comment -->" })
	void rawHtmlIsEscaped(String markdown) {
		assertThat(Jsoup.parse(this.markedText.render(markdown, Language.EN)).text()).isEqualTo(markdown);
		assertThat(this.markedText.faults(Map.of("text", markdown))).containsOnlyKeys("text");
	}

	@ParameterizedTest
	@CsvSource({ "[[no-such-concept]], no such concept", "[[no-such-concept|this]], this", "[[@nobody]], nobody",
			"[[@nobody|Nobody]], Nobody", "[[d999]], definition 999", "[[d999999999]], definition 999999999",
			"[[d9999999999]], d9999999999", "[[p99|there]], there", "[[p99]], P99" })
	void unresolvableMarkIsShownAsPlainWords(String mark, String words) {
		String text = "See " + mark + " and [[p13]].";
		Document html = Jsoup.parse(this.markedText.render(text, Language.EN));
		assertThat(html.text()).isEqualTo("See " + words + " and P13.");
		assertThat(links(html)).containsExactly("/en" + Corpus.ARTICLE + "/p13");
		assertThat(this.markedText.faults(Map.of("text", text))).isEqualTo(Map.of("text", List.of(mark)));
	}

	@Test
	void markWithoutWordsShowsTheLabelInTheLanguageOfThePage() {
		assertThat(this.markedText.render("[[deterrence]]", Language.ID))
			.isEqualToIgnoringNewLines("<p><a href=\"/id/concepts/deterrence\">penangkalan</a></p>");
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void articleRepeatsTheBadgesAtMostOnce(Language language) {
		Pattern refrain = switch (language) {
			case EN -> Pattern.compile("(?i)unattributed|unsigned|by context|without (?:an author|attribution)");
			case ID -> Pattern.compile("(?i)tanpa (?:atribusi|penulis|nama\\b)|beratribusi|menurut konteks");
		};
		SoftAssertions softly = new SoftAssertions();
		this.texts.findAll()
			.forEach((text) -> softly.assertThat(refrain.matcher(text.getArticle().in(language)).results().count())
				.as("%s in %s", text.getSlug(), language)
				.isLessThanOrEqualTo(1));
		softly.assertAll();
	}

	@ParameterizedTest
	@CsvSource({ "EN, 55, unattributed", "ID, 55, tanpa atribusi", "EN, 26, by context", "ID, 26, menurut konteks",
			"EN, 37, second-hand", "ID, 37, dari tangan kedua" })
	void firstMarkOfADefinitionShowsItsAttribution(Language language, int number, String attribution) {
		assertThat(html(new BilingualText("[[d%1$s]] dan [[d%1$s]]".formatted(number),
				"[[d%1$s]] and [[d%1$s]]".formatted(number)), language)
			.select("a + small.badge")
			.eachText()).containsExactly(attribution);
	}

	@Test
	void definitionThatNamesItsAuthorHasNoBadge() {
		assertThat(this.markedText.render("See [[d36]].", Language.EN)).doesNotContain("badge");
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void workingDefinitionCoversAllThreeCharactersAndKeepsPeaceATendency(Language language) {
		BilingualText definition = Objects
			.requireNonNull(this.texts.findBySlug(Corpus.RICHEST_CONCEPT).orElseThrow().getWorkingDefinition());
		assertThat(definition.in(language)).contains(switch (language) {
			case EN ->
				List.of("confidence", "defence capability", "defence industry", "most definitions keep it peaceful");
			case ID -> List.of("rasa saling percaya", "kapabilitas pertahanan", "industri pertahanan",
					"sebagian besar definisi menempatkannya di jalur damai");
		}).doesNotContain("without violence", "tanpa kekerasan");
	}

	@Test
	void blockQuoteIsAnEditorialRemark() {
		assertThat(Jsoup.parse(this.markedText.render("> We think so. [[p13]]", Language.EN)).select("[role=note] p"))
			.extracting(Element::text)
			.containsExactly("editorial", "We think so. P13");
	}

	private Map<String, BilingualText> bodies() {
		return Stream.of(this.texts.findAll().stream().map((text) -> Map.entry(text.getSlug(), text.getArticle())),
				this.essays.findAll().stream().map((essay) -> Map.entry(essay.getSlug() + " essay", essay.getBody())),
				this.added.findAllByOrderByPosition()
					.stream()
					.map((addition) -> Map.entry(addition.getSlug(), addition.getParagraph())))
			.flatMap((bodies) -> bodies)
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private BilingualText article(String concept) {
		return article(this.texts.findBySlug(concept).orElseThrow());
	}

	/** Returns the text of a concept with the paragraphs that documents add to it. */
	private BilingualText article(ConceptText text) {
		return this.additions.with(text.getArticle(), PagePath.of("concepts", text.getSlug()));
	}

	private Document html(BilingualText text, Language language) {
		return Jsoup.parseBodyFragment(this.markedText.render(text.in(language), language));
	}

	private List<String> codes(int number, String dimension) {
		return this.jdbc
			.sql("select code from definition_dimension where definition_number = :number and dimension = :dimension")
			.param("number", number)
			.param("dimension", dimension)
			.query(String.class)
			.list();
	}

	private static Set<String> links(Document html) {
		return html.select("a").stream().map((link) -> link.attr("href")).collect(Collectors.toSet());
	}

	record CodedWords(int number, String code, String words, String rendering) {
	}

}
