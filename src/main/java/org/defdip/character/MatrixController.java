package org.defdip.character;

import java.util.List;
import java.util.stream.Stream;

import org.defdip.character.InstrumentMatrix.Group;
import org.defdip.concept.Concept;
import org.defdip.concept.ConceptRepository;
import org.defdip.core.Language;
import org.defdip.typology.TypologyRepository;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping(Language.PATH + "/characters/matrix")
class MatrixController {

	private final DiplomacyCharacterRepository characters;

	private final ConceptRepository concepts;

	private final TypologyRepository typologies;

	MatrixController(DiplomacyCharacterRepository characters, ConceptRepository concepts,
			TypologyRepository typologies) {
		this.characters = characters;
		this.concepts = concepts;
		this.typologies = typologies;
	}

	@GetMapping
	String show(@PathVariable Language language, Model model) {
		List<CharacterInstrument> instruments = this.characters.findInstruments();
		List<Concept> rows = Stream
			.concat(this.concepts.findByKind(Concept.Kind.INSTRUMENT).stream(),
					instruments.stream().map(CharacterInstrument::getConcept))
			.distinct()
			.sorted(Concept.alphabetically(language))
			.toList();
		model.addAttribute("groups", Group.values());
		model.addAttribute("matrix", InstrumentMatrix.of(rows, this.characters.findAllByOrderByPosition(), instruments,
				this.typologies.findItemsOnAny(rows.stream().map(Concept::getSlug).toList()), language));
		return "character/matrix";
	}

}
