package org.defdip.character;

import java.util.stream.Stream;

import org.defdip.core.Backlink;
import org.defdip.core.BacklinkSource;
import org.defdip.core.BilingualText;
import org.defdip.core.PagePath;
import org.defdip.core.PageSource;
import org.defdip.core.PassageCount;
import org.defdip.core.PassageCountSource;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Contributes the pages of the characters, and the references of characters. */
@Component
@Order(3)
class CharacterPageContributor implements PageSource, BacklinkSource, PassageCountSource {

	private final DiplomacyCharacterRepository characters;

	CharacterPageContributor(DiplomacyCharacterRepository characters) {
		this.characters = characters;
	}

	@Override
	public Stream<PageEntry> pages() {
		return this.characters.findAllByOrderByPosition()
			.stream()
			.map((character) -> new PageEntry(character.getAddress(), character.getConcept().getLabel()));
	}

	@Override
	public Stream<Backlink> leadingTo(PagePath address) {
		if (!address.collection().equals("concepts")) {
			return Stream.empty();
		}
		return this.characters.findServed(address.slug())
			.stream()
			.map((instrument) -> backlink(instrument.getCharacter(), instrument.getSentence()));
	}

	@Override
	public Stream<Backlink> leadingToPassage(String slug) {
		return Stream.concat(
				this.characters.findStatementsOn(slug)
					.stream()
					.map((statement) -> backlink(statement.getCharacter(), statement.getWords())),
				this.characters.findInstrumentsOn(slug)
					.stream()
					.map((instrument) -> backlink(instrument.getCharacter(), instrument.getSentence())));
	}

	@Override
	public Stream<PassageCount> yields() {
		return this.characters.countByPassage().stream();
	}

	private static Backlink backlink(DiplomacyCharacter character, BilingualText words) {
		return new Backlink("characters", character.getAddress(), character.getShortLabel(), words);
	}

}
