package org.defdip.site;

import java.net.URI;

import jakarta.servlet.http.HttpServletRequest;
import org.defdip.bibliography.Author;
import org.defdip.character.DiplomacyCharacterRepository;
import org.defdip.concept.Concept;
import org.defdip.concept.ConceptRepository;
import org.defdip.concept.DefinitionRepository;
import org.defdip.core.Language;
import org.defdip.core.SiteProperties;
import org.defdip.source.EditorialNote;
import org.defdip.source.EditorialNoteRepository;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class HomeController {

	private final DiplomacyCharacterRepository characters;

	private final ConceptRepository concepts;

	private final DefinitionRepository definitions;

	private final EditorialNoteRepository notes;

	private final ReadingPathRepository paths;

	private final SiteProperties site;

	HomeController(DiplomacyCharacterRepository characters, ConceptRepository concepts,
			DefinitionRepository definitions, EditorialNoteRepository notes, ReadingPathRepository paths,
			SiteProperties site) {
		this.characters = characters;
		this.concepts = concepts;
		this.definitions = definitions;
		this.notes = notes;
		this.paths = paths;
		this.site = site;
	}

	@GetMapping("/")
	ResponseEntity<Void> root(HttpServletRequest request) {
		return ResponseEntity.status(HttpStatus.FOUND)
			.location(home(PathLocaleResolver.preferred(request)))
			.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
			.build();
	}

	@GetMapping(Language.PATH)
	ResponseEntity<Void> withoutSlash(@PathVariable Language language) {
		return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).location(home(language)).build();
	}

	private URI home(Language language) {
		return URI.create(this.site.path() + "/" + language.slug() + "/");
	}

	@GetMapping(Language.PATH + "/")
	String index(@PathVariable Language language, Model model) {
		model.addAttribute("characters", this.characters.findAllByOrderByPosition());
		model.addAttribute("concepts",
				this.concepts.findByKind(Concept.Kind.CORE)
					.stream()
					.filter((concept) -> concept.getCharacter() == null)
					.sorted(Concept.alphabetically(language))
					.toList());
		model.addAttribute("authors",
				this.definitions.findAuthors().stream().sorted(Author.alphabetically(language)).toList());
		model.addAttribute("paths", this.paths.findAllByOrderByPosition());
		return "site/home";
	}

	@GetMapping(Language.PATH + "/accessibility")
	String accessibility() {
		return "site/accessibility";
	}

	@GetMapping(Language.PATH + "/privacy")
	String privacy() {
		return "site/privacy";
	}

	@GetMapping(Language.PATH + "/about")
	String about(Model model) {
		model.addAttribute("notes",
				this.notes.findAllByOrderByPosition().stream().filter(EditorialNote::isWholeArticle).toList());
		return "site/about";
	}

}
