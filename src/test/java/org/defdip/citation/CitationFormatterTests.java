package org.defdip.citation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import de.undercouch.citeproc.csl.CSLItemData;
import org.defdip.FixedEdition;
import org.defdip.bibliography.WorkRepository;
import org.defdip.concept.Definition;
import org.defdip.concept.DefinitionRepository;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.SiteProperties;
import org.defdip.source.PassageIndex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.MessageSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The citations as readers copy them, compared character by character. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CitationFormatterTests {

	private static final Edition EDITION = new FixedEdition("2026.1", "0a1b2c3d", LocalDate.of(2026, 11, 23));

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T08:00:00Z"), ZoneOffset.UTC);

	private final CitationFormatter press;

	private final CitationChain secondHand;

	private final References references;

	private final DefinitionRepository definitions;

	private final WorkRepository works;

	@Autowired
	CitationFormatterTests(CitationFormatter press, CitationChain secondHand, DefinitionRepository definitions,
			WorkRepository works, PassageIndex passages, SiteProperties site, MessageSource messages) {
		this.press = press;
		this.secondHand = secondHand;
		this.definitions = definitions;
		this.works = works;
		this.references = new References(works, passages, secondHand, site, EDITION, CLOCK, messages);
	}

	@ParameterizedTest(name = "{0} {1}: definition {2}")
	@CsvFileSource(resources = "definitions.csv", delimiter = '|', quoteCharacter = '\0')
	void definitionIsCitedThroughAllIntermediaries(CitationStyle style, Language language, int number, String inText) {
		assertThat(typeset(definition(number, style, language), style, language).inText()).containsExactly(inText);
	}

	@ParameterizedTest(name = "{0} {1}: {2}")
	@CsvFileSource(resources = "works.csv", delimiter = '|', quoteCharacter = '\0')
	void referenceIsFormattedInTheStyle(CitationStyle style, Language language, String reference, String entry) {
		assertThat(typeset(CitedReference.plain(reference(reference, language)), style, language).works())
			.containsExactly(entry);
	}

	@ParameterizedTest
	@EnumSource
	void onlyTheArticleIsListedForADefinition(CitationStyle style) {
		TypesetCitations citations = typeset(definition(37, style, Language.EN), style, Language.EN);
		assertThat(citations.works()).singleElement().asString().contains("dictio.id").doesNotContain("Winger");
	}

	@Test
	void pagesOfOneYearAreDisambiguated() {
		List<CitedReference> pages = List.of(
				CitedReference.plain(this.references.page("/concepts/deterrence", "deterrence", Language.EN)),
				CitedReference.plain(this.references.page("/concepts/conflict", "conflict", Language.EN)));
		assertThat(this.press.set(pages, CitationStyle.APA, Language.EN).inText()).containsExactly(
				"(Editors of the Defence Diplomacy Knowledge Base, 2026b)",
				"(Editors of the Defence Diplomacy Knowledge Base, 2026a)");
		assertThat(this.press.set(pages, CitationStyle.MLA, Language.EN).inText()).containsExactly(
				"(Editors of the Defence Diplomacy Knowledge Base, “Deterrence”)",
				"(Editors of the Defence Diplomacy Knowledge Base, “Conflict”)");
		assertThat(this.press.set(pages, CitationStyle.IEEE, Language.EN).inText()).containsExactly("[1]", "[2]");
	}

	@Test
	void sharedWorkIsListedOnce() {
		assertThat(this.press
			.set(List.of(definition(1, CitationStyle.IEEE, Language.EN),
					definition(36, CitationStyle.IEEE, Language.EN)), CitationStyle.IEEE, Language.EN)
			.works()).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource
	void missingFieldsLeaveNoStrayPunctuation(CitationStyle style) {
		for (Language language : Language.values()) {
			assertThat(this.works.findAll()).allSatisfy((work) -> assertThat(
					typeset(CitedReference.plain(this.references.work(work, language)), style, language).works())
				.singleElement()
				.asString()
				.doesNotContain("null", " ,", " .", "..", ",,", "()", "(,", "(;", "?,", "style=")
				.doesNotContainPattern("Disunting oleh (?![A-Z])|edited by (?![A-Z])"));
		}
	}

	private TypesetCitations typeset(CitedReference cited, CitationStyle style, Language language) {
		return this.press.set(List.of(cited), style, language);
	}

	private CitedReference definition(int number, CitationStyle style, Language language) {
		Definition definition = this.definitions.findByNumber(number).orElseThrow();
		return new CitedReference(this.references.document(definition, language),
				this.secondHand.chain(definition, style, language), this.secondHand.passage(definition, language));
	}

	private CSLItemData reference(String name, Language language) {
		return switch (name) {
			case "home" -> this.references.page("/", "", language);
			case "concept" -> this.references.page("/concepts/deterrence",
					(language == Language.ID) ? "penangkalan" : "deterrence", language);
			case "definition" -> this.references.definition(this.definitions.findByNumber(37).orElseThrow(), language);
			default -> this.references.work(this.works.findBySlug(name).orElseThrow(), language);
		};
	}

}
