package org.defdip.api;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.defdip.character.CharacterInstrument;
import org.defdip.character.CharacterStatement;
import org.defdip.character.DiplomacyCharacter;
import org.defdip.character.DiplomacyCharacterRepository;
import org.defdip.core.BilingualText;
import org.defdip.core.NotFoundException;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the characters. */
@RestController
@RequestMapping(Addresses.ROOT + "/characters")
@Tag(name = "characters", description = "The three types (karakter) of defence diplomacy, with their instruments")
class CharacterResource {

	private final DiplomacyCharacterRepository characters;

	private final Addresses addresses;

	CharacterResource(DiplomacyCharacterRepository characters, Addresses addresses) {
		this.characters = characters;
		this.addresses = addresses;
	}

	@GetMapping
	@Operation(summary = "The characters, in the order of the article")
	Listing<Summary> index(@Valid @ParameterObject RequestedPage page) {
		return this.addresses.listing(this.characters.findAllByOrderByPosition(page.toPageable()).map(this::summary),
				"/characters", Map.of());
	}

	@GetMapping("/{slug:[a-z0-9-]+}")
	@Operation(summary = "A character with its statements and instruments")
	Entry show(@PathVariable String slug) {
		DiplomacyCharacter character = this.characters.findBySlug(slug).orElseThrow(NotFoundException::new);
		return new Entry(slug, character.getPosition(), this.addresses.to(character.getConcept()),
				character.getShortLabel(), character.getSourceTerm(),
				this.characters.findStatements(slug).stream().map(this::statement).toList(),
				this.characters.findInstruments(slug).stream().map(this::instrument).toList(),
				this.addresses.links(character.getAddress()), this.addresses.about());
	}

	private Summary summary(DiplomacyCharacter character) {
		return new Summary(character.getSlug(), character.getPosition(), this.addresses.to(character.getConcept()),
				character.getShortLabel(), this.addresses.links(character.getAddress()));
	}

	private Statement statement(CharacterStatement statement) {
		return new Statement(statement.getAspect(), statement.getWords(), statement.isEditorial(),
				this.addresses.toPassages(statement.getPassages()));
	}

	private Instrument instrument(CharacterInstrument instrument) {
		return new Instrument(instrument.getPosition(), this.addresses.to(instrument.getConcept()),
				instrument.getWording(), instrument.getSentence(), this.addresses.toPassage(instrument.getPassage()));
	}

	@Schema(name = "CharacterSummary", description = "A character in a list")
	record Summary(String slug, int position, Reference concept, BilingualText shortLabel, Links links) {
	}

	@Schema(name = "Character", description = "A character with its statements and instruments")
	record Entry(String slug, int position, Reference concept,
			@Schema(description = "Its aim in a few words") BilingualText shortLabel,
			@Schema(description = "The English term that the article uses") String sourceTerm,
			List<Statement> statements, List<Instrument> instruments, Links links, About about) {
	}

	@Schema(name = "CharacterStatement",
			description = "What the article or the editors say about one aspect of a character")
	record Statement(CharacterStatement.Aspect aspect, BilingualText words,
			@Schema(description = "Whether it is a statement of the editors") boolean editorial,
			List<Reference.ToPassage> passages) {
	}

	@Schema(name = "Instrument", description = "A concept that serves a character as an instrument")
	record Instrument(@Schema(description = "Number of the list item; two instruments may share one") int position,
			Reference concept, @Schema(description = "The list item in our words") BilingualText wording,
			@Schema(description = "How the instrument serves the character") BilingualText sentence,
			Reference.ToPassage passage) {
	}

}
