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
import org.defdip.concept.ConceptRelation;
import org.defdip.concept.ConceptText;
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
import org.springframework.stereotype.Component;

/** Describes the concepts, their places and what the article says they do. */
@Component
@Order(1)
class ConceptDescriber implements Describer {

	private final HoldingsRepository holdings;

	private final RelationTerms relationTerms;

	private final Articles articles;

	ConceptDescriber(HoldingsRepository holdings, RelationTerms relationTerms, Articles articles) {
		this.holdings = holdings;
		this.relationTerms = relationTerms;
		this.articles = articles;
	}

	@Override
	public void describe(Graph graph) {
		List<Concept> concepts = this.holdings.findConcepts();
		Map<String, ConceptText> texts = this.holdings.findTexts()
			.stream()
			.collect(Collectors.toMap(ConceptText::getSlug, Function.identity()));
		for (Concept concept : concepts) {
			if (concept.getCharacter() != null) {
				graph.alias(PagePath.of("concepts", concept.getSlug()), concept.getAddress());
			}
			describe(concept, texts.get(concept.getSlug()), graph);
		}
		describeHierarchy(concepts, graph);
		this.holdings.findMentions()
			.forEach((mention) -> graph.about(address(mention.concept(), graph))
				.link(graph.names().term(mention.literal() ? "named-in" : "treated-in"),
						graph.names().passage(mention.passage())));
		this.holdings.findRelations().forEach((relation) -> describe(relation, graph));
	}

	private void describe(Concept concept, @Nullable ConceptText text, Graph graph) {
		Names names = graph.names();
		BilingualText working = (text != null) ? text.getWorkingDefinition() : null;
		Description description = graph.begin(concept.getAddress(), concept.getLabel())
			.is(SKOS.CONCEPT)
			.text(SKOS.PREF_LABEL, concept.getLabel())
			.fact(SKOS.NOTATION, concept.getSlug())
			.link(SKOS.IN_SCHEME, names.of(Names.KNOWLEDGE_BASE))
			.link(names.term("kind"), names.code("kind", concept.getKind()))
			.text(SKOS.DEFINITION, (working != null) ? working : concept.getGloss())
			.text(DCTERMS.DESCRIPTION, concept.getGloss());
		describeAlternatives(concept, description);
		if (text != null) {
			this.articles.describe(text.getArticle(), description, names);
		}
	}

	/**
	 * The other labels, each as one sort of label only, and none that is the preferred
	 * one.
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

	private void describeHierarchy(List<Concept> concepts, Graph graph) {
		Names names = graph.names();
		Set<String> narrower = new HashSet<>();
		for (Pair pair : this.holdings.findBroader()) {
			PagePath from = address(pair.from(), graph);
			PagePath to = address(pair.to(), graph);
			graph.about(from).link(SKOS.BROADER, names.of(to));
			graph.about(to).link(SKOS.NARROWER, names.of(from));
			narrower.add(pair.from());
		}
		for (Pair pair : this.holdings.findRelated()) {
			graph.about(address(pair.from(), graph)).link(SKOS.RELATED, names.of(address(pair.to(), graph)));
		}
		for (Concept concept : concepts) {
			if (!narrower.contains(concept.getSlug())) {
				graph.about(concept.getAddress()).link(SKOS.TOP_CONCEPT_OF, names.of(Names.KNOWLEDGE_BASE));
				graph.about(Names.KNOWLEDGE_BASE).link(SKOS.HAS_TOP_CONCEPT, names.of(concept.getAddress()));
			}
		}
	}

	private static PagePath address(String slug, Graph graph) {
		return graph.resolve(PagePath.of("concepts", slug).path());
	}

	private void describe(ConceptRelation relation, Graph graph) {
		Names names = graph.names();
		Concept subject = relation.getSubject();
		Concept object = relation.getObject();
		IRI property = this.relationTerms.of(relation.getType());
		PagePath passage = PagePath.of("source", relation.getPassage());
		List<PagePath> places = Stream
			.of(Stream.of(passage), Stream.ofNullable(subject).map(Concept::getAddress),
					Stream.ofNullable(object).map(Concept::getAddress))
			.flatMap(Function.identity())
			.toList();
		Description statement = graph.shared(names.of(passage.path() + "#" + relation.getSlug()), places)
			.is(RDF.STATEMENT)
			.link(RDF.PREDICATE, property)
			.text(RDF.VALUE, relation.getStatement())
			.text(SKOS.NOTE, relation.getNote())
			.link(PROV.WAS_DERIVED_FROM, names.of(passage));
		if (subject != null) {
			statement.link(RDF.SUBJECT, names.of(subject.getAddress()));
		}
		else {
			statement.text(names.term("subject-words"), relation.getSubjectWords());
		}
		if (object != null) {
			statement.link(RDF.OBJECT, names.of(object.getAddress()));
		}
		else {
			statement.text(names.term("object-words"), relation.getObjectWords());
		}
		if (subject != null && object != null) {
			graph.about(subject.getAddress()).link(property, names.of(object.getAddress()));
			graph.about(object.getAddress())
				.link(this.relationTerms.inverseOf(relation.getType()), names.of(subject.getAddress()));
		}
	}

	/** Words in a language. */
	private record Label(String words, Language language) {
	}

}
