package org.defdip.character;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.defdip.character.CharacterComparison.Criterion;
import org.defdip.concept.ConceptPage;
import org.defdip.concept.ConceptPageAssembler;
import org.defdip.concept.Neighbourhoods;
import org.defdip.core.Language;
import org.defdip.core.NotFoundException;
import org.defdip.typology.TypologyRepository;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping(Language.PATH + "/characters")
class CharacterController {

	/** The slug of the list of the three needs that the article seeks to balance. */
	private static final String NEEDS = "three-things-balanced";

	private final DiplomacyCharacterRepository characters;

	private final ConceptPageAssembler entries;

	private final Neighbourhoods neighbourhoods;

	private final TypologyRepository typologies;

	private final CharacterDrawings drawings;

	CharacterController(DiplomacyCharacterRepository characters, ConceptPageAssembler entries,
			Neighbourhoods neighbourhoods, TypologyRepository typologies, CharacterDrawings drawings) {
		this.characters = characters;
		this.entries = entries;
		this.neighbourhoods = neighbourhoods;
		this.typologies = typologies;
		this.drawings = drawings;
	}

	@GetMapping
	String index(@PathVariable Language language, Model model) {
		List<DiplomacyCharacter> characters = this.characters.findAllByOrderByPosition();
		model.addAttribute("characters", characters);
		model.addAttribute("pairing", this.drawings.pairing(characters, this.typologies.findItems(NEEDS), language));
		model.addAttribute("comparison", comparison());
		return "character/index";
	}

	@GetMapping("/{slug}")
	String show(@PathVariable Language language, @PathVariable String slug, Model model) {
		DiplomacyCharacter character = this.characters.findBySlug(slug).orElseThrow(NotFoundException::new);
		Map<String, List<CharacterStatement>> statements = this.characters.findStatements(slug)
			.stream()
			.collect(Collectors.groupingBy((statement) -> statement.getAspect().slug()));
		model.addAttribute("character", character);
		model.addAttribute("statements", statements);
		List<CharacterInstrument> instruments = this.characters.findInstruments(slug);
		model.addAttribute("instruments", instruments);
		model.addAttribute("model", this.drawings.model(statements, instruments, language));
		model.addAttribute("comparison", comparison());
		model.addAttribute("characters", this.characters.findAllByOrderByPosition());
		ConceptPage entry = this.entries.of(character.getConcept(), language);
		model.addAttribute("entry", entry);
		model.addAttribute("neighbourhood", this.neighbourhoods.of(entry, language));
		return "character/show";
	}

	/** Returns the comparison of the characters, one row per criterion. */
	private Map<Criterion, List<CharacterComparison>> comparison() {
		return this.characters.findComparisons()
			.stream()
			.collect(Collectors.groupingBy(CharacterComparison::getCriterion, TreeMap::new, Collectors.toList()));
	}

}
