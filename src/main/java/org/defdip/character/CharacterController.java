package org.defdip.character;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.defdip.character.CharacterComparison.Criterion;
import org.defdip.character.CharacterStatement.Aspect;
import org.defdip.concept.ConceptEntries;
import org.defdip.concept.ConceptEntry;
import org.defdip.concept.Neighbourhoods;
import org.defdip.core.Language;
import org.defdip.core.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping(Language.PATH + "/characters")
class CharacterController {

	private final DiplomacyCharacterRepository characters;

	private final ConceptEntries entries;

	private final Neighbourhoods neighbourhoods;

	CharacterController(DiplomacyCharacterRepository characters, ConceptEntries entries,
			Neighbourhoods neighbourhoods) {
		this.characters = characters;
		this.entries = entries;
		this.neighbourhoods = neighbourhoods;
	}

	@GetMapping
	String index(Model model) {
		model.addAttribute("characters", this.characters.findAllByOrderByPosition());
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
		model.addAttribute("aspects", Aspect.values());
		model.addAttribute("instruments", this.characters.findInstruments(slug));
		model.addAttribute("comparison", comparison());
		model.addAttribute("characters", this.characters.findAllByOrderByPosition());
		ConceptEntry entry = this.entries.of(character.getConcept(), language);
		model.addAttribute("entry", entry);
		model.addAttribute("neighbourhood", this.neighbourhoods.of(entry, language));
		return "character/show";
	}

	/** The characters held against each other, a row a criterion. */
	private Map<Criterion, List<CharacterComparison>> comparison() {
		return this.characters.findComparisons()
			.stream()
			.collect(Collectors.groupingBy(CharacterComparison::getCriterion, TreeMap::new, Collectors.toList()));
	}

}
