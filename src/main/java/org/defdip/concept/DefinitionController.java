package org.defdip.concept;

import org.defdip.core.Backlinks;
import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.NotFoundException;
import org.defdip.source.EditorialNoteRepository;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping(Language.PATH + "/definitions")
class DefinitionController {

	private final DefinitionRepository definitions;

	private final DefinitionCodingRepository codings;

	private final MarkdownRenderer renderer;

	private final Additions additions;

	private final EditorialNoteRepository notes;

	private final Backlinks backlinks;

	DefinitionController(DefinitionRepository definitions, DefinitionCodingRepository codings,
			MarkdownRenderer renderer, Additions additions, EditorialNoteRepository notes, Backlinks backlinks) {
		this.renderer = renderer;
		this.definitions = definitions;
		this.codings = codings;
		this.additions = additions;
		this.notes = notes;
		this.backlinks = backlinks;
	}

	@GetMapping("/{number:" + Definition.WRITTEN_NUMBER + "}")
	String show(@PathVariable Language language, @PathVariable int number, Model model) {
		Definition definition = this.definitions.findByNumber(number).orElseThrow(NotFoundException::new);
		model.addAttribute("definition", definition);
		model.addAttribute("previous", this.definitions.findNumberBefore(number).orElse(null));
		model.addAttribute("next", this.definitions.findNumberAfter(number).orElse(null));
		model.addAttribute("repeatedBy", this.definitions.findRepeating(number));
		model.addAttribute("coding", this.codings.findByNumber(number).orElse(null));
		BilingualText note = definition.getNote();
		model.addAttribute("note", (note != null) ? this.renderer.render(note.in(language), language) : null);
		model.addAttribute("additions", this.additions.to(definition.getAddress(), language));
		model.addAttribute("notes", this.notes.findOn(definition.getAddress().path()));
		model.addAttribute("backlinks", this.backlinks.to(definition.getAddress()));
		return "concept/definitions/show";
	}

}
