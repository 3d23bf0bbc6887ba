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
import org.defdip.concept.DirectQuotation;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Describes the definitions with the chain of those through whom they came to us. */
@Component
@Order(2)
class DefinitionDescriber implements Describer {

	private final HoldingsRepository holdings;

	private final Wording wording;

	DefinitionDescriber(HoldingsRepository holdings, Wording wording) {
		this.holdings = holdings;
		this.wording = wording;
	}

	@Override
	public void describe(Graph graph) {
		Map<Integer, DefinitionCoding> codings = this.holdings.findCodings()
			.stream()
			.collect(Collectors.toMap(DefinitionCoding::getNumber, Function.identity()));
		for (Definition definition : this.holdings.findDefinitions()) {
			Description description = describe(definition, graph);
			describeProvenance(definition, description, graph.names());
			Optional.ofNullable(codings.get(definition.getNumber()))
				.ifPresent((coding) -> describe(coding, description, graph.names()));
		}
		this.holdings.findQuotations().forEach((quotation) -> describe(quotation, graph));
	}

	private Description describe(Definition definition, Graph graph) {
		Names names = graph.names();
		Concept concept = definition.getConcept();
		graph.about(concept.getAddress()).link(SKOS.DEFINITION, names.of(definition.getAddress()));
		Description description = graph.begin(definition.getAddress(), this.wording.title(definition))
			.is(names.type("Definition"), PROV.ENTITY)
			.fact(DCTERMS.IDENTIFIER, String.valueOf(definition.getNumber()))
			.text(DCTERMS.TITLE, this.wording.title(definition))
			.text(RDF.VALUE, definition.getRendering())
			.link(DCTERMS.SUBJECT, names.of(concept.getAddress()))
			.words(names.term("term-in-source"), definition.getTermInSource(), definition.getTermLanguage())
			.link(names.term("kind"), names.code("definition", definition.getKind()))
			.link(names.term("attribution"), names.code("attribution", definition.getAttribution()))
			.link(names.term("perspective"), names.code("perspective", definition.getPerspective()))
			.link(names.term("period"), names.code("period", definition.getPeriod()));
		Stream
			.of(definition.getAttributionNote(), definition.getPerspectiveNote(), definition.getPeriodNote(),
					definition.getNote())
			.forEach((note) -> description.text(SKOS.NOTE, note));
		if (definition.getQuotation() != null) {
			description.words(names.term("quotation"), definition.getQuotation(), Language.ID);
		}
		if (definition.getRepeats() != null) {
			description.link(names.term(definition.isExactRepeat() ? "repeats-exactly" : "repeats"),
					names.of(PagePath.of("definitions", definition.getRepeats())));
		}
		return description;
	}

	/**
	 * We read the article, which read the work it names. That work is the origin, unless
	 * its author passes on what another said.
	 */
	private void describeProvenance(Definition definition, Description description, Names names) {
		Work work = definition.getWork();
		Author via = definition.getVia();
		List<IRI> authors = definition.getAuthors().stream().map((author) -> names.of(author.getAddress())).toList();
		description.links(DCTERMS.CREATOR, authors)
			.link(DCTERMS.SOURCE, names.article())
			.link(PROV.WAS_QUOTED_FROM, names.passage(definition.getPassage()))
			.text(DCTERMS.BIBLIOGRAPHIC_CITATION, this.wording.citation(definition));
		if (via != null) {
			description.link(names.term("cited-through"), names.of(via.getAddress()));
			Description origin = description.part("primary-source").is(Vocabulary.bibo("Document"));
			origin.links(DCTERMS.CREATOR, authors)
				.link(names.term("certainty"), names.code("certainty", "not-identified"));
			description.link(PROV.HAD_PRIMARY_SOURCE, origin.subject());
			if (definition.getViaCertainty() != null) {
				description.link(names.term("cited-through-certainty"),
						names.code("via", definition.getViaCertainty()));
			}
			if (work != null) {
				description.link(DCTERMS.SOURCE, names.of(work.getAddress()));
			}
		}
		else if (work != null) {
			description.link(PROV.HAD_PRIMARY_SOURCE, names.of(work.getAddress()));
		}
	}

	private void describe(DefinitionCoding coding, Description description, Names names) {
		coding.getCodes().values().stream().flatMap(List::stream).forEach((code) -> {
			String dimension = code.dimension().slug();
			IRI value = names.code(dimension, code.code());
			description.link(names.term(dimension), value);
			if (code.words() != null) {
				Description part = description.part(dimension + "-" + code.code())
					.is(names.type("Coding"))
					.link(names.term("code"), value)
					.text(names.term("coded-words"), code.words());
				description.link(names.term("coding"), part.subject());
			}
		});
		description.text(SKOS.EDITORIAL_NOTE, coding.getNote());
	}

	private void describe(DirectQuotation quotation, Graph graph) {
		Names names = graph.names();
		PagePath passage = PagePath.of("source", quotation.getPassage());
		PagePath author = quotation.getAuthor().getAddress();
		List<PagePath> places = Stream
			.concat(Stream.of(passage, author), Stream.ofNullable(quotation.getConcept()).map(Concept::getAddress))
			.toList();
		Description description = graph.shared(names.of(passage.path() + "#" + quotation.getSlug()), places)
			.is(Vocabulary.schema("Quotation"))
			.words(names.term("quotation"), quotation.getWords(), quotation.getLanguage())
			.text(RDF.VALUE, quotation.getRendering())
			.text(SKOS.NOTE, quotation.getNote())
			.link(DCTERMS.CREATOR, names.of(author))
			.link(DCTERMS.SOURCE, names.article())
			.link(PROV.WAS_QUOTED_FROM, names.of(passage));
		if (quotation.getWork() != null) {
			description.link(PROV.HAD_PRIMARY_SOURCE, names.of(quotation.getWork().getAddress()));
		}
		if (quotation.getConcept() != null) {
			description.link(DCTERMS.SUBJECT, names.of(quotation.getConcept().getAddress()));
		}
		if (quotation.getDefinition() != null) {
			description.link(DCTERMS.IS_PART_OF, names.of(PagePath.of("definitions", quotation.getDefinition())));
		}
	}

}
