package org.defdip.linkeddata;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.defdip.concept.DirectQuotation;
import org.defdip.concept.DirectQuotationRepository;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Describes the definitions with their chains of citation. */
@Component
@Order(2)
class DefinitionDescriber implements Describer, SubjectDescriber<Definition> {

	private final DefinitionRepository definitions;

	private final DefinitionCodingRepository codings;

	private final DirectQuotationRepository quotations;

	private final BilingualMessages wording;

	DefinitionDescriber(DefinitionRepository definitions, DefinitionCodingRepository codings,
			DirectQuotationRepository quotations, BilingualMessages wording) {
		this.definitions = definitions;
		this.codings = codings;
		this.quotations = quotations;
		this.wording = wording;
	}

	@Override
	public void describe(RdfGraph graph) {
		Map<Integer, DefinitionCoding> codings = this.codings.findAllByOrderByNumber()
			.stream()
			.collect(Collectors.toMap(DefinitionCoding::getNumber, Function.identity()));
		for (Definition definition : this.definitions.findAllByOrderByNumber()) {
			Description description = begin(definition, graph);
			Optional.ofNullable(codings.get(definition.getNumber()))
				.ifPresent((coding) -> describe(coding, description, graph.iris()));
		}
		this.quotations.findAllByOrderByPosition().forEach((quotation) -> describe(quotation, graph));
	}

	@Override
	public void describe(Definition definition, RdfGraph graph) {
		begin(definition, graph);
	}

	private Description begin(Definition definition, RdfGraph graph) {
		IriFactory iris = graph.iris();
		Concept concept = definition.getConcept();
		graph.about(concept.getAddress()).link(SKOS.DEFINITION, iris.of(definition.getAddress()));
		Description description = graph.begin(definition.getAddress(), this.wording.title(definition))
			.is(iris.type("Definition"), PROV.ENTITY)
			.fact(DCTERMS.IDENTIFIER, String.valueOf(definition.getNumber()))
			.text(DCTERMS.TITLE, this.wording.title(definition))
			.text(RDF.VALUE, definition.getRendering())
			.link(DCTERMS.SUBJECT, iris.of(concept.getAddress()))
			.words(iris.term("term-in-source"), definition.getTermInSource(), definition.getTermLanguage())
			.link(iris.term("kind"), iris.code("definition", definition.getKind()))
			.link(iris.term("attribution"), iris.code("attribution", definition.getAttribution()))
			.link(iris.term("perspective"), iris.code("perspective", definition.getPerspective()))
			.link(iris.term("period"), iris.code("period", definition.getPeriod()));
		Stream
			.of(definition.getAttributionNote(), definition.getPerspectiveNote(), definition.getPeriodNote(),
					definition.getNote())
			.forEach((note) -> description.text(SKOS.NOTE, note));
		if (definition.getQuotation() != null) {
			description.words(iris.term("quotation"), definition.getQuotation(),
					Objects.requireNonNullElse(definition.getQuotationLanguage(), Language.ID));
		}
		description.link(iris.term("wording"), iris.code("wording", definition.getWording()));
		if (definition.getRepeats() != null) {
			description.link(iris.term(definition.isExactRepeat() ? "repeats-exactly" : "repeats"),
					iris.of(PagePath.of("definitions", definition.getRepeats())));
		}
		describeProvenance(definition, description, iris);
		return description;
	}

	/**
	 * Describes the sources of a definition. Its document is the direct source and the
	 * cited work the primary source, unless the author of that work cites someone else.
	 */
	private void describeProvenance(Definition definition, Description description, IriFactory iris) {
		Work work = definition.getWork();
		Author via = definition.getVia();
		List<IRI> authors = definition.getAuthors().stream().map((author) -> iris.of(author.getAddress())).toList();
		description.links(DCTERMS.CREATOR, authors)
			.link(DCTERMS.SOURCE, iris.documentOf(definition.getPassage()))
			.link(PROV.WAS_QUOTED_FROM, iris.passage(definition.getPassage()))
			.text(DCTERMS.BIBLIOGRAPHIC_CITATION, this.wording.citation(definition));
		if (via != null) {
			description.link(iris.term("cited-through"), iris.of(via.getAddress()));
			Description origin = description.part("primary-source").is(Vocabulary.bibo("Document"));
			origin.links(DCTERMS.CREATOR, authors)
				.link(iris.term("certainty"), iris.code("certainty", "not-identified"));
			description.link(PROV.HAD_PRIMARY_SOURCE, origin.subject());
			if (definition.getViaCertainty() != null) {
				description.link(iris.term("cited-through-certainty"), iris.code("via", definition.getViaCertainty()));
			}
			if (work != null) {
				description.link(DCTERMS.SOURCE, iris.of(work.getAddress()));
			}
		}
		else if (work != null) {
			description.link(PROV.HAD_PRIMARY_SOURCE, iris.of(work.getAddress()));
		}
	}

	private void describe(DefinitionCoding coding, Description description, IriFactory iris) {
		coding.getCodes().values().stream().flatMap(List::stream).forEach((code) -> {
			String dimension = code.dimension().slug();
			IRI value = iris.code(dimension, code.code());
			description.link(iris.term(dimension), value);
			if (code.words() != null) {
				Description part = description.part(dimension + "-" + code.code())
					.is(iris.type("Coding"))
					.link(iris.term("code"), value)
					.text(iris.term("coded-words"), code.words());
				description.link(iris.term("coding"), part.subject());
			}
		});
		description.text(SKOS.EDITORIAL_NOTE, coding.getNote());
	}

	private void describe(DirectQuotation quotation, RdfGraph graph) {
		IriFactory iris = graph.iris();
		PagePath passage = graph.iris().passageAddress(quotation.getPassage());
		PagePath author = quotation.getAuthor().getAddress();
		List<PagePath> places = Stream
			.concat(Stream.of(passage, author), Stream.ofNullable(quotation.getConcept()).map(Concept::getAddress))
			.toList();
		Description description = graph.shared(iris.of(passage.path() + "#" + quotation.getSlug()), places)
			.is(Vocabulary.schema("Quotation"))
			.words(iris.term("quotation"), quotation.getWords(), quotation.getLanguage())
			.text(RDF.VALUE, quotation.getRendering())
			.text(SKOS.NOTE, quotation.getNote())
			.link(DCTERMS.CREATOR, iris.of(author))
			.link(DCTERMS.SOURCE, iris.documentOf(quotation.getPassage()))
			.link(PROV.WAS_QUOTED_FROM, iris.of(passage));
		if (quotation.getWork() != null) {
			description.link(PROV.HAD_PRIMARY_SOURCE, iris.of(quotation.getWork().getAddress()));
		}
		if (quotation.getConcept() != null) {
			description.link(DCTERMS.SUBJECT, iris.of(quotation.getConcept().getAddress()));
		}
		if (quotation.getDefinition() != null) {
			description.link(DCTERMS.IS_PART_OF, iris.of(PagePath.of("definitions", quotation.getDefinition())));
		}
	}

}
