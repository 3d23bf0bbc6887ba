package org.defdip.linkeddata;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.defdip.concept.AlternativeLabel;
import org.defdip.concept.Concept;
import org.defdip.concept.ConceptPage;
import org.defdip.concept.ConceptRelation;
import org.defdip.concept.ConceptRelationRepository;
import org.defdip.concept.ConceptRepository;
import org.defdip.concept.ConceptText;
import org.defdip.concept.ConceptTextRepository;
import org.defdip.concept.HierarchyStep;
import org.defdip.concept.RelatedConcepts;
import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/**
 * Describes the concepts, their position in the hierarchy, and the relations stated by
 * the article.
 */
@Component
@Order(1)
class ConceptDescriber implements Describer, SubjectDescriber<ConceptPage> {

	private final ConceptRepository concepts;

	private final ConceptTextRepository texts;

	private final ConceptRelationRepository relations;

	private final DefinitionDescriber definitions;

	private final RelationTerms relationTerms;

	private final Articles articles;

	ConceptDescriber(ConceptRepository concepts, ConceptTextRepository texts, ConceptRelationRepository relations,
			DefinitionDescriber definitions, RelationTerms relationTerms, Articles articles) {
		this.concepts = concepts;
		this.texts = texts;
		this.relations = relations;
		this.definitions = definitions;
		this.relationTerms = relationTerms;
		this.articles = articles;
	}

	@Override
	public void describe(RdfGraph graph) {
		List<Concept> concepts = this.concepts.findAllWithAlternatives();
		Map<String, ConceptText> texts = this.texts.findAll()
			.stream()
			.collect(Collectors.toMap(ConceptText::getSlug, Function.identity()));
		for (Concept concept : concepts) {
			if (concept.getCharacter() != null) {
				graph.alias(PagePath.of("concepts", concept.getSlug()), concept.getAddress());
			}
			ConceptText text = texts.get(concept.getSlug());
			Description description = describe(concept, (text != null) ? text.getWorkingDefinition() : null, graph);
			if (text != null) {
				this.articles.describe(text.getArticle(), description, graph.iris());
			}
		}
		describeHierarchy(concepts, graph);
		this.concepts.findMentions()
			.forEach((mention) -> graph.about(address(mention.concept(), graph))
				.link(graph.iris().term(mention.literal() ? "named-in" : "treated-in"),
						graph.iris().passage(mention.passage())));
		this.relations.findAll(Pageable.unpaged()).forEach((relation) -> describe(relation, graph));
	}

	/** Describes the concept and its definitions. */
	@Override
	public void describe(ConceptPage page, RdfGraph graph) {
		describe(page.concept(), page.workingDefinition(), graph);
		page.definitions().forEach((definition) -> this.definitions.describe(definition, graph));
	}

	private Description describe(Concept concept, @Nullable BilingualText working, RdfGraph graph) {
		IriFactory iris = graph.iris();
		Description description = graph.begin(concept.getAddress(), concept.getLabel())
			.is(SKOS.CONCEPT)
			.text(SKOS.PREF_LABEL, concept.getLabel())
			.fact(SKOS.NOTATION, concept.getSlug())
			.link(SKOS.IN_SCHEME, iris.of(IriFactory.KNOWLEDGE_BASE))
			.link(iris.term("kind"), iris.code("kind", concept.getKind()))
			.text(SKOS.DEFINITION, (working != null) ? working : concept.getGloss())
			.text(DCTERMS.DESCRIPTION, concept.getGloss());
		describeAlternatives(concept, description);
		return description;
	}

	/**
	 * Adds the alternative labels, each with one label property only and none equal to
	 * the preferred label.
	 */
	private static void describeAlternatives(Concept concept, Description description) {
		Set<Label> taken = new HashSet<>(Stream.of(Language.values())
			.map((language) -> new Label(concept.getLabel().in(language), language))
			.toList());
		for (boolean hidden : List.of(false, true)) {
			concept.getAlternatives()
				.stream()
				.filter((label) -> hidden == (label.getKind() == AlternativeLabel.Kind.MISSPELLING))
				.map((label) -> new Label(label.getWords(), label.getLanguage()))
				.filter(taken::add)
				.forEach((label) -> description.words(hidden ? SKOS.HIDDEN_LABEL : SKOS.ALT_LABEL, label.words(),
						label.language()));
		}
	}

	private void describeHierarchy(List<Concept> concepts, RdfGraph graph) {
		IriFactory iris = graph.iris();
		Set<String> narrower = new HashSet<>();
		for (HierarchyStep step : this.concepts.findSteps()) {
			PagePath from = address(step.narrower(), graph);
			PagePath to = address(step.broader(), graph);
			graph.about(from).link(SKOS.BROADER, iris.of(to));
			graph.about(to).link(SKOS.NARROWER, iris.of(from));
			narrower.add(step.narrower());
		}
		for (RelatedConcepts pair : this.concepts.findRelatedPairs()) {
			graph.about(address(pair.concept(), graph)).link(SKOS.RELATED, iris.of(address(pair.related(), graph)));
		}
		for (Concept concept : concepts) {
			if (!narrower.contains(concept.getSlug())) {
				graph.about(concept.getAddress()).link(SKOS.TOP_CONCEPT_OF, iris.of(IriFactory.KNOWLEDGE_BASE));
				graph.about(IriFactory.KNOWLEDGE_BASE).link(SKOS.HAS_TOP_CONCEPT, iris.of(concept.getAddress()));
			}
		}
	}

	private static PagePath address(String slug, RdfGraph graph) {
		return graph.resolve(PagePath.of("concepts", slug).path());
	}

	private void describe(ConceptRelation relation, RdfGraph graph) {
		IriFactory iris = graph.iris();
		Concept subject = relation.getSubject();
		Concept object = relation.getObject();
		IRI property = this.relationTerms.of(relation.getType());
		PagePath passage = graph.iris().passageAddress(relation.getPassage());
		List<PagePath> places = Stream
			.of(Stream.of(passage), Stream.ofNullable(subject).map(Concept::getAddress),
					Stream.ofNullable(object).map(Concept::getAddress))
			.flatMap(Function.identity())
			.toList();
		Description statement = graph.shared(iris.of(passage.path() + "#" + relation.getSlug()), places)
			.is(RDF.STATEMENT)
			.link(RDF.PREDICATE, property)
			.text(RDF.VALUE, relation.getStatement())
			.text(SKOS.NOTE, relation.getNote())
			.link(PROV.WAS_DERIVED_FROM, iris.of(passage));
		if (subject != null) {
			statement.link(RDF.SUBJECT, iris.of(subject.getAddress()));
		}
		else {
			statement.text(iris.term("subject-words"), relation.getSubjectWords());
		}
		if (object != null) {
			statement.link(RDF.OBJECT, iris.of(object.getAddress()));
		}
		else {
			statement.text(iris.term("object-words"), relation.getObjectWords());
		}
		if (subject != null && object != null) {
			graph.about(subject.getAddress()).link(property, iris.of(object.getAddress()));
			graph.about(object.getAddress())
				.link(this.relationTerms.inverseOf(relation.getType()), iris.of(subject.getAddress()));
		}
	}

	/** A label in a language. */
	private record Label(String words, Language language) {
	}

}
