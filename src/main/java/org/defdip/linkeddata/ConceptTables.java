package org.defdip.linkeddata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.defdip.concept.AlternativeLabel;
import org.defdip.concept.Concept;
import org.defdip.concept.ConceptMention;
import org.defdip.concept.ConceptRelation;
import org.defdip.concept.ConceptRelationRepository;
import org.defdip.concept.ConceptRepository;
import org.defdip.concept.ConceptText;
import org.defdip.concept.ConceptTextRepository;
import org.defdip.concept.HierarchyStep;
import org.defdip.concept.RelatedConcepts;
import org.defdip.concept.RelationType;

import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Defines the tables of the concepts and their relations. */
@Component
@Order(1)
class ConceptTables implements CsvTableSource {

	private final ConceptRepository concepts;

	private final ConceptTextRepository texts;

	private final ConceptRelationRepository relations;

	private final Articles articles;

	private final IriFactory iris;

	ConceptTables(ConceptRepository concepts, ConceptTextRepository texts, ConceptRelationRepository relations,
			Articles articles, IriFactory iris) {
		this.concepts = concepts;
		this.texts = texts;
		this.relations = relations;
		this.articles = articles;
		this.iris = iris;
	}

	@Override
	public Stream<CsvTable<?>> tables() {
		return Stream.of(concepts(), labels(), relationTypes(), relations());
	}

	private CsvTable<Concept> concepts() {
		Map<String, ConceptText> texts = this.texts.findAll()
			.stream()
			.collect(Collectors.toMap(ConceptText::getSlug, Function.identity()));
		Map<String, List<String>> broader = this.concepts.findSteps()
			.stream()
			.collect(Collectors.groupingBy(HierarchyStep::narrower,
					Collectors.mapping(HierarchyStep::broader, Collectors.toList())));
		Map<String, List<String>> related = this.concepts.findRelatedPairs()
			.stream()
			.collect(Collectors.groupingBy(RelatedConcepts::concept,
					Collectors.mapping(RelatedConcepts::related, Collectors.toList())));
		List<ConceptMention> mentions = this.concepts.findMentions();
		return CsvTable.of("concepts", this.concepts.findAllWithAlternatives())
			.column("slug", Concept::getSlug)
			.column("iri", (concept) -> this.iris.of(concept.getAddress()))
			.column("kind", Concept::getKind)
			.text("label", Concept::getLabel)
			.text("gloss", Concept::getGloss)
			.text("working_definition",
					(concept) -> Optional.ofNullable(texts.get(concept.getSlug()))
						.map(ConceptText::getWorkingDefinition)
						.orElse(null))
			.text("article",
					(concept) -> Optional.ofNullable(texts.get(concept.getSlug()))
						.map((text) -> this.articles.each(text.getArticle()))
						.orElse(null))
			.column("character", Concept::getCharacter)
			.column("broader", (concept) -> broader.get(concept.getSlug()))
			.column("related", (concept) -> related.get(concept.getSlug()))
			.column("named_in", (concept) -> passages(mentions, concept, true))
			.column("treated_in", (concept) -> passages(mentions, concept, false));
	}

	private CsvTable<AlternativeLabel> labels() {
		return CsvTable
			.of("labels",
					this.concepts.findAllWithAlternatives()
						.stream()
						.flatMap((concept) -> concept.getAlternatives().stream())
						.toList())
			.column("concept", (label) -> label.getConcept().getSlug())
			.column("words", AlternativeLabel::getWords)
			.column("language", AlternativeLabel::getLanguage)
			.column("kind", AlternativeLabel::getKind)
			.text("note", AlternativeLabel::getNote)
			.column("passages", (label) -> CsvTable.sorted(label.getPassages()));
	}

	private CsvTable<RelationType> relationTypes() {
		return CsvTable.of("relation_types", this.relations.findTypes())
			.column("slug", RelationType::getSlug)
			.text("phrase", RelationType::getPhrase)
			.text("inverse", RelationType::getInverse);
	}

	private CsvTable<ConceptRelation> relations() {
		return CsvTable.of("relations", this.relations.findAll(Pageable.unpaged()).getContent())
			.column("slug", ConceptRelation::getSlug)
			.column("type", (relation) -> relation.getType().getSlug())
			.reference("subject", ConceptRelation::getSubject, Concept::getSlug)
			.text("subject_words", ConceptRelation::getSubjectWords)
			.text("wording", ConceptRelation::getWording)
			.text("inverse_wording", ConceptRelation::getInverseWording)
			.reference("object", ConceptRelation::getObject, Concept::getSlug)
			.text("object_words", ConceptRelation::getObjectWords)
			.column("passage", ConceptRelation::getPassage)
			.column("sentence", ConceptRelation::getSentence)
			.text("note", ConceptRelation::getNote);
	}

	private static List<String> passages(List<ConceptMention> mentions, Concept concept, boolean literal) {
		return mentions.stream()
			.filter((mention) -> mention.concept().equals(concept.getSlug()) && mention.literal() == literal)
			.map(ConceptMention::passage)
			.toList();
	}

}
