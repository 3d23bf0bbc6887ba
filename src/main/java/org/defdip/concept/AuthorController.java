package org.defdip.concept;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.defdip.bibliography.Author;
import org.defdip.bibliography.AuthorRepository;
import org.defdip.bibliography.Work;
import org.defdip.bibliography.WorkRepository;
import org.defdip.core.Backlinks;
import org.defdip.core.Language;
import org.defdip.core.NotFoundException;
import org.defdip.source.EditorialNoteRepository;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping(Language.PATH + "/authors")
class AuthorController {

	private final AuthorRepository authors;

	private final WorkRepository works;

	private final DefinitionRepository definitions;

	private final DirectQuotationRepository quotations;

	private final Additions additions;

	private final EditorialNoteRepository notes;

	private final Backlinks backlinks;

	AuthorController(AuthorRepository authors, WorkRepository works, DefinitionRepository definitions,
			DirectQuotationRepository quotations, Additions additions, EditorialNoteRepository notes,
			Backlinks backlinks) {
		this.authors = authors;
		this.works = works;
		this.definitions = definitions;
		this.quotations = quotations;
		this.additions = additions;
		this.notes = notes;
		this.backlinks = backlinks;
	}

	@GetMapping
	String index(@PathVariable Language language, Model model) {
		Map<String, Long> counts = this.definitions.countByAuthor()
			.stream()
			.collect(Collectors.toMap(AuthorCount::author, AuthorCount::count));
		model.addAttribute("authors", this.authors.findAll().stream().sorted(Author.alphabetically(language)).toList());
		model.addAttribute("counts", counts);
		model.addAttribute("unattributed", this.definitions.countUnattributed());
		return "concept/authors/index";
	}

	@GetMapping("/{slug}")
	String show(@PathVariable Language language, @PathVariable String slug, Model model) {
		Author author = this.authors.findBySlug(slug).orElseThrow(NotFoundException::new);
		List<Definition> definitions = this.definitions.findByAuthor(slug);
		model.addAttribute("author", author);
		model.addAttribute("definitions", definitions);
		model.addAttribute("quotations", this.quotations.findByAuthorSlugOrderByPosition(slug));
		model.addAttribute("passedOn", this.definitions.findByVia(slug));
		model.addAttribute("works",
				this.works.findByAuthor(slug).stream().sorted(language.sortedBy(Work::getSortKey)).toList());
		model.addAttribute("concepts",
				definitions.stream()
					.map(Definition::getConcept)
					.distinct()
					.sorted(Concept.alphabetically(language))
					.toList());
		model.addAttribute("additions", this.additions.to(author.getAddress(), language));
		model.addAttribute("notes", this.notes.findOn(author.getAddress().path()));
		model.addAttribute("backlinks", this.backlinks.to(author.getAddress()));
		return "concept/authors/show";
	}

}
