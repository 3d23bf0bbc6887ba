package org.defdip.concept;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.defdip.core.Language;
import org.defdip.core.NotFoundException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.view.RedirectView;

@Controller
@RequestMapping(Language.PATH + "/concepts")
class ConceptController {

	private final ConceptRepository concepts;

	private final ConceptPageAssembler entries;

	private final Neighbourhoods neighbourhoods;

	ConceptController(ConceptRepository concepts, ConceptPageAssembler entries, Neighbourhoods neighbourhoods) {
		this.concepts = concepts;
		this.entries = entries;
		this.neighbourhoods = neighbourhoods;
	}

	@GetMapping
	String index(@PathVariable Language language, Model model) {
		model.addAttribute("letters", sorted(language).stream()
			.collect(
					Collectors.groupingBy((concept) -> initial(concept, language), TreeMap::new, Collectors.toList())));
		return "concept/index";
	}

	@GetMapping("/kinds")
	String kinds(@PathVariable Language language, Model model) {
		model.addAttribute("kinds", sorted(language).stream()
			.collect(Collectors.groupingBy(Concept::getKind, TreeMap::new, Collectors.toList())));
		return "concept/kinds";
	}

	@GetMapping("/hierarchy")
	String hierarchy(@PathVariable Language language, Model model) {
		model.addAttribute("trees",
				Hierarchy.of(this.concepts.findAll(), this.concepts.findSteps(), Concept.alphabetically(language)));
		return "concept/hierarchy";
	}

	@GetMapping("/{slug}")
	Object show(@PathVariable Language language, @PathVariable String slug, Model model) {
		Concept concept = this.concepts.findBySlug(slug).orElseThrow(NotFoundException::new);
		if (concept.getCharacter() != null) {
			RedirectView page = new RedirectView("/" + language.slug() + concept.getAddress().path(), true);
			page.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
			return page;
		}
		ConceptPage entry = this.entries.of(concept, language);
		model.addAttribute("entry", entry);
		model.addAttribute("neighbourhood", this.neighbourhoods.of(entry, language));
		return "concept/show";
	}

	private List<Concept> sorted(Language language) {
		return this.concepts.findAll().stream().sorted(Concept.alphabetically(language)).toList();
	}

	private static String initial(Concept concept, Language language) {
		return concept.getLabel().in(language).substring(0, 1).toUpperCase(language.locale());
	}

}
