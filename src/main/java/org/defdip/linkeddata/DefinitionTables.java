package org.defdip.linkeddata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.defdip.bibliography.Author;
import org.defdip.bibliography.Work;
import org.defdip.concept.Concept;
import org.defdip.concept.Definition;
import org.defdip.concept.DefinitionCoding;
import org.defdip.concept.DefinitionCodingRepository;
import org.defdip.concept.DefinitionRepository;
import org.defdip.concept.Dimension;
import org.defdip.concept.DirectQuotation;
import org.defdip.concept.DirectQuotationRepository;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Defines the tables of the definitions and quotations. */
@Component
@Order(2)
class DefinitionTables implements CsvTableSource {

	private final DefinitionRepository definitions;

	private final DefinitionCodingRepository codings;

	private final DirectQuotationRepository quotations;

	private final IriFactory iris;

	private final BilingualMessages wording;

	DefinitionTables(DefinitionRepository definitions, DefinitionCodingRepository codings,
			DirectQuotationRepository quotations, IriFactory iris, BilingualMessages wording) {
		this.definitions = definitions;
		this.codings = codings;
		this.quotations = quotations;
		this.iris = iris;
		this.wording = wording;
	}

	@Override
	public Stream<CsvTable<?>> tables() {
		return Stream.of(definitions(), codings(), quotations());
	}

	private CsvTable<Definition> definitions() {
		Map<Integer, DefinitionCoding> codings = this.codings.findAllByOrderByNumber()
			.stream()
			.collect(Collectors.toMap(DefinitionCoding::getNumber, Function.identity()));
		CsvTable<Definition> sheet = CsvTable.of("definitions", this.definitions.findAllByOrderByNumber())
			.column("number", Definition::getNumber)
			.column("iri", (definition) -> this.iris.of(definition.getAddress()))
			.column("concept", (definition) -> definition.getConcept().getSlug())
			.column("kind", Definition::getKind)
			.column("attribution", Definition::getAttribution)
			.text("attribution_note", Definition::getAttributionNote)
			.column("authors", (definition) -> definition.getAuthors().stream().map(Author::getSlug).toList())
			.reference("work", Definition::getWork, Work::getSlug)
			.reference("via", Definition::getVia, Author::getSlug)
			.column("via_certainty", Definition::getViaCertainty)
			.column("term_in_source", Definition::getTermInSource)
			.column("term_language", Definition::getTermLanguage)
			.column("quotation", Definition::getQuotation)
			.column("quotation_language", Definition::getQuotationLanguage)
			.column("wording", Definition::getWording)
			.text("rendering", Definition::getRendering)
			.column("perspective", Definition::getPerspective)
			.text("perspective_note", Definition::getPerspectiveNote)
			.column("period", Definition::getPeriod)
			.text("period_note", Definition::getPeriodNote)
			.column("passage", Definition::getPassage)
			.column("sentence", Definition::getSentence)
			.text("note", Definition::getNote)
			.column("repeats", Definition::getRepeats)
			.column("exact_repeat", Definition::isExactRepeat);
		for (Dimension dimension : Dimension.values()) {
			sheet.column(dimension.slug(),
					(definition) -> Optional.ofNullable(codings.get(definition.getNumber()))
						.map((coding) -> codes(coding, dimension))
						.orElse(null));
		}
		return sheet
			.text("coding_note",
					(definition) -> Optional.ofNullable(codings.get(definition.getNumber()))
						.map(DefinitionCoding::getNote)
						.orElse(null))
			.text("citation", this.wording::citation);
	}

	private static List<String> codes(DefinitionCoding coding, Dimension dimension) {
		return coding.getCodes().getOrDefault(dimension, List.of()).stream().map(DefinitionCoding.Code::code).toList();
	}

	private CsvTable<Coding> codings() {
		return CsvTable
			.of("codings",
					this.codings.findAllByOrderByNumber()
						.stream()
						.flatMap((coding) -> coding.getCodes()
							.values()
							.stream()
							.flatMap(List::stream)
							.map((code) -> new Coding(coding.getNumber(), code)))
						.toList())
			.column("definition", Coding::definition)
			.column("dimension", (coding) -> coding.code().dimension())
			.column("code", (coding) -> coding.code().code())
			.text("words", (coding) -> coding.code().words());
	}

	private CsvTable<DirectQuotation> quotations() {
		return CsvTable.of("quotations", this.quotations.findAllByOrderByPosition())
			.column("slug", DirectQuotation::getSlug)
			.column("passage", DirectQuotation::getPassage)
			.column("author", (quotation) -> quotation.getAuthor().getSlug())
			.reference("work", DirectQuotation::getWork, Work::getSlug)
			.column("definition", DirectQuotation::getDefinition)
			.reference("concept", DirectQuotation::getConcept, Concept::getSlug)
			.column("words", DirectQuotation::getWords)
			.column("language", DirectQuotation::getLanguage)
			.text("rendering", DirectQuotation::getRendering)
			.text("note", DirectQuotation::getNote);
	}

	private record Coding(int definition, DefinitionCoding.Code code) {
	}

}
