package org.defdip.concept;

import java.util.List;

import org.defdip.concept.Concept.Kind;
import org.defdip.core.Language;
import org.defdip.drawing.GraphLayouts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping(Language.PATH + "/map")
class MapController {

	/** The kinds of lines, keys of the messages {@code link.*}. */
	private static final List<String> LINKS = List.of("broader", "composition", "means", "effect");

	private final ConceptRepository concepts;

	private final ConceptRelationRepository relations;

	private final GraphLayouts layouts;

	MapController(ConceptRepository concepts, ConceptRelationRepository relations, GraphLayouts layouts) {
		this.concepts = concepts;
		this.relations = relations;
		this.layouts = layouts;
	}

	@GetMapping
	String show(@PathVariable Language language, Model model) {
		ConceptMap map = ConceptMap.of(this.concepts.findAll(), this.concepts.findSteps(),
				this.relations.findBetweenConcepts(), Concept.alphabetically(language));
		model.addAttribute("map", map);
		model.addAttribute("drawing", map.draw(this.layouts, language));
		model.addAttribute("kinds", Kind.values());
		model.addAttribute("links", LINKS);
		return "concept/map";
	}

}
