package org.defdip.linkeddata;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.defdip.character.CharacterComparison;
import org.defdip.character.CharacterInstrument;
import org.defdip.character.CharacterStatement;
import org.defdip.character.DiplomacyCharacter;
import org.defdip.character.DiplomacyCharacterRepository;
import org.defdip.concept.Concept;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.defdip.typology.Typology;
import org.defdip.typology.TypologyCorrespondence;
import org.defdip.typology.TypologyItem;
import org.defdip.typology.TypologyPage;
import org.defdip.typology.TypologyRepository;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Describes ordered collections: the article's lists and the instruments of the
 * characters.
 */
@Component
@Order(6)
class ListDescriber implements Describer, SubjectDescriber<TypologyPage> {

	private final TypologyRepository typologies;

	private final DiplomacyCharacterRepository characters;

	private final BilingualMessages wording;

	ListDescriber(TypologyRepository typologies, DiplomacyCharacterRepository characters, BilingualMessages wording) {
		this.typologies = typologies;
		this.characters = characters;
		this.wording = wording;
	}

	@Override
	public void describe(RdfGraph graph) {
		Map<Typology, List<TypologyItem>> items = this.typologies.findItems()
			.stream()
			.collect(Collectors.groupingBy(TypologyItem::getTypology));
		this.typologies.findAllByOrderByPosition()
			.forEach((typology) -> describe(typology, items.getOrDefault(typology, List.of()), graph));
		this.typologies.findCorrespondences().forEach((correspondence) -> describe(correspondence, graph));
		Map<DiplomacyCharacter, List<CharacterInstrument>> instruments = this.characters.findInstruments()
			.stream()
			.collect(Collectors.groupingBy(CharacterInstrument::getCharacter));
		this.characters.findAllByOrderByPosition()
			.forEach((character) -> describe(character, instruments.getOrDefault(character, List.of()), graph));
		this.characters.findStatements().forEach((statement) -> describe(statement, graph));
		this.characters.findComparisons().forEach((comparison) -> describe(comparison, graph));
	}

	@Override
	public void describe(TypologyPage page, RdfGraph graph) {
		describe(page.typology(), page.items(), graph);
	}

	private void describe(Typology typology, List<TypologyItem> items, RdfGraph graph) {
		IriFactory iris = graph.iris();
		Description list = graph.begin(typology.getAddress(), typology.getLabel())
			.is(SKOS.ORDERED_COLLECTION)
			.text(SKOS.PREF_LABEL, typology.getLabel())
			.links(DCTERMS.CREATOR,
					typology.getAuthors().stream().map((author) -> iris.of(author.getAddress())).toList())
			.link(iris.term("attribution"), iris.code("attribution", typology.getAttribution()))
			.text(SKOS.NOTE, typology.getAttributionNote())
			.text(SKOS.NOTE, typology.getNote())
			.fact(iris.term("numbered"), typology.isNumbered())
			.links(PROV.WAS_DERIVED_FROM, Description.passages(iris, typology.getPassages()));
		addMembers(list, items.stream().map((item) -> member(item, typology, list, iris)).toList());
	}

	/**
	 * The concept of an item. An item without a concept in the knowledge base becomes a
	 * concept in a scheme of the list, since SKOS collections contain concepts.
	 */
	private IRI member(TypologyItem item, Typology typology, Description list, IriFactory iris) {
		Concept concept = item.getConcept();
		Description description = list.part("item-" + item.getPosition())
			.is(iris.type("ListItem"))
			.link(iris.term("item-of"), list.subject())
			.fact(iris.term("position"), item.getPosition())
			.text(RDF.VALUE, item.getWords())
			.text(SKOS.NOTE, item.getNote())
			.link(PROV.WAS_DERIVED_FROM, iris.passage(item.getPassage()));
		if (concept == null) {
			Description scheme = list.part("items")
				.is(SKOS.CONCEPT_SCHEME)
				.text(DCTERMS.TITLE, this.wording.each(
						(language) -> this.wording.in(language, "linkeddata.items", typology.getLabel().in(language))))
				.link(SKOS.HAS_TOP_CONCEPT, description.subject());
			description.is(SKOS.CONCEPT)
				.text(SKOS.PREF_LABEL, item.getWords())
				.link(SKOS.IN_SCHEME, scheme.subject())
				.link(SKOS.TOP_CONCEPT_OF, scheme.subject());
			return description.subject();
		}
		IRI member = iris.of(concept.getAddress());
		description.link(DCTERMS.SUBJECT, member);
		return member;
	}

	private static void addMembers(Description list, List<IRI> members) {
		list.links(SKOS.MEMBER, members).list(SKOS.MEMBER_LIST, members);
	}

	private static void describe(TypologyCorrespondence correspondence, RdfGraph graph) {
		IriFactory iris = graph.iris();
		PagePath first = correspondence.getFirst().getAddress();
		PagePath second = correspondence.getSecond().getAddress();
		graph.shared(iris.of(first.path() + "#" + correspondence.getSlug()), List.of(first, second))
			.is(iris.type("Correspondence"))
			.link(DCTERMS.SUBJECT, iris.of(first))
			.link(DCTERMS.SUBJECT, iris.of(second))
			.text(RDF.VALUE, correspondence.getRelation())
			.text(SKOS.NOTE, correspondence.getLocation())
			.link(DCTERMS.CREATOR, iris.editors());
	}

	private void describe(DiplomacyCharacter character, List<CharacterInstrument> instruments, RdfGraph graph) {
		IriFactory iris = graph.iris();
		Description concept = graph.about(character.getAddress())
			.text(Vocabulary.schema("alternateName"), character.getShortLabel())
			.words(iris.term("term-in-source"), character.getSourceTerm(), Language.EN)
			.fact(iris.term("position"), character.getPosition());
		Description list = concept.part("instruments")
			.is(SKOS.ORDERED_COLLECTION)
			.text(SKOS.PREF_LABEL, this.wording.each((language) -> this.wording.in(language, "linkeddata.instruments",
					character.getConcept().getLabel().in(language))));
		concept.link(iris.term("instruments"), list.subject());
		instruments.forEach((instrument) -> concept.part("instrument-" + instrument.getConcept().getSlug())
			.is(iris.type("ListItem"))
			.link(iris.term("item-of"), list.subject())
			.fact(iris.term("position"), instrument.getPosition())
			.text(RDF.VALUE, instrument.getWording())
			.text(DCTERMS.DESCRIPTION, instrument.getSentence())
			.link(DCTERMS.SUBJECT, iris.of(instrument.getConcept().getAddress()))
			.link(PROV.WAS_DERIVED_FROM, iris.passage(instrument.getPassage())));
		addMembers(list,
				instruments.stream().map((instrument) -> iris.of(instrument.getConcept().getAddress())).toList());
	}

	private static void describe(CharacterStatement statement, RdfGraph graph) {
		IriFactory iris = graph.iris();
		Description concept = graph.about(statement.getCharacter().getAddress());
		Description description = concept.part(statement.getSlug())
			.is(iris.type("Statement"))
			.link(DCTERMS.SUBJECT, concept.subject())
			.link(iris.term("aspect"), iris.code("aspect", statement.getAspect()))
			.text(RDF.VALUE, statement.getWords())
			.fact(iris.term("editorial"), statement.isEditorial())
			.links(PROV.WAS_DERIVED_FROM, Description.passages(iris, statement.getPassages()));
		concept.link(iris.term("statement"), description.subject());
	}

	private static void describe(CharacterComparison comparison, RdfGraph graph) {
		IriFactory iris = graph.iris();
		Description concept = graph.about(comparison.getCharacter().getAddress());
		Description description = concept.part("criterion-" + comparison.getCriterion().slug())
			.is(iris.type("Statement"))
			.link(DCTERMS.SUBJECT, concept.subject())
			.link(iris.term("criterion"), iris.code("criterion", comparison.getCriterion()))
			.text(RDF.VALUE, comparison.getWords())
			.fact(iris.term("editorial"), comparison.isEditorial())
			.links(PROV.WAS_DERIVED_FROM, Description.passages(iris, comparison.getPassages()));
		concept.link(iris.term("statement"), description.subject());
	}

}
