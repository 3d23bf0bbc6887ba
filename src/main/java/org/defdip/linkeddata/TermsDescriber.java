package org.defdip.linkeddata;

import java.util.List;
import java.util.stream.Stream;

import org.defdip.bibliography.Intermediary;
import org.defdip.bibliography.Work;
import org.defdip.character.CharacterComparison;
import org.defdip.character.CharacterStatement;
import org.defdip.concept.Concept;
import org.defdip.concept.ConceptRelationRepository;
import org.defdip.concept.Definition;
import org.defdip.concept.Dimension;
import org.defdip.concept.RelationType;
import org.defdip.core.BilingualText;
import org.defdip.core.Slugged;
import org.defdip.source.EditorialNote;
import org.defdip.source.Erratum;
import org.defdip.source.Passage;
import org.defdip.source.Sentence;
import org.defdip.source.SourceDocument;
import org.defdip.timeline.TimelineEntry;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.VANN;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Describes the site's own vocabulary. */
@Component
@Order(8)
class TermsDescriber implements Describer {

	static final List<String> CLASSES = List.of("Code", "Coding", "Correspondence", "Definition", "ListItem",
			"ParagraphSelector", "Sentence", "Statement", "TimelineEntry");

	/** The properties of the vocabulary whose values are resources. */
	static final List<String> LINKS = List.of("aspect", "attribution", "certainty", "cited-through",
			"cited-through-certainty", "code", "coding", "criterion", "era", "instruments", "item-of", "kind",
			"named-in", "period", "perspective", "probably-cited-through", "repeats", "repeats-exactly", "statement",
			"treated-in", "used-in", "wording");

	/** The properties of the vocabulary whose values are literals. */
	static final List<String> VALUES = List.of("article", "basis", "cited", "coded-words", "editorial", "found",
			"identified", "link-certain", "numbered", "object-words", "pages-in-source", "position", "proper",
			"quotation", "subject-words", "term-in-source", "title-in-source", "word-count", "year-in-source");

	private final ConceptRelationRepository relations;

	private final RelationTerms relationTerms;

	private final BilingualMessages wording;

	TermsDescriber(ConceptRelationRepository relations, RelationTerms relationTerms, BilingualMessages wording) {
		this.relations = relations;
		this.relationTerms = relationTerms;
		this.wording = wording;
	}

	@Override
	public void describe(RdfGraph graph) {
		IriFactory iris = graph.iris();
		BilingualText title = this.wording.of("nav.ns");
		Description document = graph.begin(IriFactory.TERMS, title)
			.is(OWL.ONTOLOGY)
			.text(DCTERMS.TITLE, title)
			.text(DCTERMS.DESCRIPTION, this.wording.of("ns.lead"))
			.link(DCTERMS.LICENSE, IriFactory.LICENCE)
			.link(DCTERMS.CREATOR, iris.editors())
			.fact(VANN.PREFERRED_NAMESPACE_URI, iris.termNamespace());
		CLASSES.forEach((name) -> term(document, iris.type(name)).is(OWL.CLASS).text(RDFS.LABEL, label(name)));
		LINKS.forEach((name) -> term(document, iris.term(name)).is(OWL.OBJECTPROPERTY).text(RDFS.LABEL, label(name)));
		VALUES
			.forEach((name) -> term(document, iris.term(name)).is(OWL.DATATYPEPROPERTY).text(RDFS.LABEL, label(name)));
		for (Dimension dimension : Dimension.values()) {
			String slug = dimension.slug();
			term(document, iris.term(slug)).is(OWL.OBJECTPROPERTY)
				.text(RDFS.LABEL, this.wording.of("dimension." + slug));
			dimension.codes()
				.forEach((code) -> code(document, iris.code(slug, code), "dimension." + slug + "." + code));
		}
		describeRelations(document, iris);
		describeCodes(document, iris);
	}

	private void describeRelations(Description document, IriFactory iris) {
		for (RelationType type : this.relations.findTypes()) {
			IRI property = this.relationTerms.of(type);
			IRI inverse = this.relationTerms.inverseOf(type);
			describeRelation(document, property, inverse, type.getPhrase());
			if (this.relationTerms.isSymmetric(type)) {
				term(document, property).is(OWL.SYMMETRICPROPERTY);
			}
			else {
				describeRelation(document, inverse, property, type.getInverse());
			}
		}
	}

	private void describeRelation(Description document, IRI property, IRI inverse, BilingualText phrase) {
		term(document, property).is(OWL.OBJECTPROPERTY)
			.text(RDFS.LABEL, phrase)
			.text(RDFS.COMMENT,
					this.wording.each((language) -> this.wording.in(language, "ns.relation", phrase.in(language))))
			.link(RDFS.SUBPROPERTYOF, SKOS.SEMANTIC_RELATION)
			.link(RDFS.DOMAIN, SKOS.CONCEPT)
			.link(RDFS.RANGE, SKOS.CONCEPT)
			.link(OWL.INVERSEOF, inverse);
	}

	private void describeCodes(Description document, IriFactory iris) {
		codes(document, iris, "kind", "kind.", Concept.Kind.values());
		codes(document, iris, "definition", "definition.kind.", Definition.Kind.values());
		codes(document, iris, "attribution", "attribution.", Definition.Attribution.values());
		codes(document, iris, "perspective", "perspective.", Definition.Perspective.values());
		codes(document, iris, "period", "period.", Definition.Period.values());
		codes(document, iris, "via", "via.", Intermediary.Certainty.values());
		codes(document, iris, "certainty", "certainty.",
				Stream.concat(Stream.of(Work.Certainty.values()), Stream.of(EditorialNote.Certainty.values()))
					.toArray(Slugged[]::new));
		codes(document, iris, "aspect", "aspect.", CharacterStatement.Aspect.values());
		codes(document, iris, "criterion", "criterion.", CharacterComparison.Criterion.values());
		codes(document, iris, "era", "era.", TimelineEntry.Era.values());
		codes(document, iris, "document", "document.kind.one.", SourceDocument.Kind.values());
		codes(document, iris, "wording", "wording.", Definition.Wording.values());
		codes(document, iris, "passage", "passage.kind.", Passage.Kind.values());
		codes(document, iris, "sentence", "sentence.kind.", Sentence.Kind.values());
		codes(document, iris, "erratum", "erratum.kind.", Erratum.Kind.values());
	}

	private void codes(Description document, IriFactory iris, String list, String prefix, Slugged... values) {
		for (Slugged value : values) {
			code(document, iris.code(list, value), prefix + value.slug());
		}
	}

	private void code(Description document, IRI code, String key) {
		term(document, code).is(OWL.NAMEDINDIVIDUAL, graphType(document, "Code"))
			.text(RDFS.LABEL, this.wording.of(key));
	}

	private static IRI graphType(Description document, String name) {
		return document.part(name).subject();
	}

	private BilingualText label(String name) {
		return this.wording.of("ns." + name);
	}

	private static Description term(Description document, IRI term) {
		return document.part(term.getLocalName()).link(RDFS.ISDEFINEDBY, document.subject());
	}

}
