package org.defdip.linkeddata;

import java.util.stream.Stream;

import org.defdip.bibliography.Author;
import org.defdip.character.CharacterComparison;
import org.defdip.character.CharacterInstrument;
import org.defdip.character.CharacterStatement;
import org.defdip.character.DiplomacyCharacter;
import org.defdip.character.DiplomacyCharacterRepository;
import org.defdip.concept.Concept;
import org.defdip.typology.Typology;
import org.defdip.typology.TypologyCorrespondence;
import org.defdip.typology.TypologyItem;
import org.defdip.typology.TypologyRepository;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Defines the tables of the lists and the characters. */
@Component
@Order(5)
class ListTables implements CsvTableSource {

	private final TypologyRepository typologies;

	private final DiplomacyCharacterRepository characters;

	private final IriFactory iris;

	ListTables(TypologyRepository typologies, DiplomacyCharacterRepository characters, IriFactory iris) {
		this.typologies = typologies;
		this.characters = characters;
		this.iris = iris;
	}

	@Override
	public Stream<CsvTable<?>> tables() {
		return Stream.of(typologies(), typologyItems(), correspondences(), characters(), instruments(), statements(),
				comparisons());
	}

	private CsvTable<Typology> typologies() {
		return CsvTable.of("typologies", this.typologies.findAllByOrderByPosition())
			.column("slug", Typology::getSlug)
			.column("iri", (typology) -> this.iris.of(typology.getAddress()))
			.text("label", Typology::getLabel)
			.column("authors", (typology) -> typology.getAuthors().stream().map(Author::getSlug).toList())
			.column("attribution", Typology::getAttribution)
			.text("attribution_note", Typology::getAttributionNote)
			.column("numbered", Typology::isNumbered)
			.text("note", Typology::getNote)
			.column("passages", (typology) -> CsvTable.sorted(typology.getPassages()));
	}

	private CsvTable<TypologyItem> typologyItems() {
		return CsvTable.of("typology_items", this.typologies.findItems())
			.column("typology", (item) -> item.getTypology().getSlug())
			.column("position", TypologyItem::getPosition)
			.text("words", TypologyItem::getWords)
			.reference("concept", TypologyItem::getConcept, Concept::getSlug)
			.column("passage", TypologyItem::getPassage)
			.text("note", TypologyItem::getNote);
	}

	private CsvTable<TypologyCorrespondence> correspondences() {
		return CsvTable.of("typology_correspondences", this.typologies.findCorrespondences())
			.column("slug", TypologyCorrespondence::getSlug)
			.column("first", (correspondence) -> correspondence.getFirst().getSlug())
			.column("second", (correspondence) -> correspondence.getSecond().getSlug())
			.text("words", TypologyCorrespondence::getRelation)
			.text("location", TypologyCorrespondence::getLocation);
	}

	private CsvTable<DiplomacyCharacter> characters() {
		return CsvTable.of("characters", this.characters.findAllByOrderByPosition())
			.column("slug", DiplomacyCharacter::getSlug)
			.column("iri", (character) -> this.iris.of(character.getAddress()))
			.column("position", DiplomacyCharacter::getPosition)
			.column("concept", (character) -> character.getConcept().getSlug())
			.text("label", DiplomacyCharacter::getShortLabel)
			.column("term_in_source", DiplomacyCharacter::getSourceTerm);
	}

	private CsvTable<CharacterInstrument> instruments() {
		return CsvTable.of("character_instruments", this.characters.findInstruments())
			.column("character", (instrument) -> instrument.getCharacter().getSlug())
			.column("concept", (instrument) -> instrument.getConcept().getSlug())
			.column("position", CharacterInstrument::getPosition)
			.text("wording", CharacterInstrument::getWording)
			.text("words", CharacterInstrument::getSentence)
			.column("passage", CharacterInstrument::getPassage);
	}

	private CsvTable<CharacterStatement> statements() {
		return CsvTable.of("character_statements", this.characters.findStatements())
			.column("slug", CharacterStatement::getSlug)
			.column("character", (statement) -> statement.getCharacter().getSlug())
			.column("aspect", CharacterStatement::getAspect)
			.text("words", CharacterStatement::getWords)
			.column("editorial", CharacterStatement::isEditorial)
			.column("passages", (statement) -> CsvTable.sorted(statement.getPassages()));
	}

	private CsvTable<CharacterComparison> comparisons() {
		return CsvTable.of("character_comparisons", this.characters.findComparisons())
			.column("character", (comparison) -> comparison.getCharacter().getSlug())
			.column("criterion", CharacterComparison::getCriterion)
			.text("words", CharacterComparison::getWords)
			.column("editorial", CharacterComparison::isEditorial)
			.column("passages", (comparison) -> CsvTable.sorted(comparison.getPassages()));
	}

}
