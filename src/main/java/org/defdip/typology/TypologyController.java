package org.defdip.typology;

import java.util.List;
import java.util.stream.Collectors;

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
@RequestMapping(Language.PATH + "/typologies")
class TypologyController {

	private final TypologyRepository typologies;

	private final EditorialNoteRepository notes;

	private final Backlinks backlinks;

	TypologyController(TypologyRepository typologies, EditorialNoteRepository notes, Backlinks backlinks) {
		this.typologies = typologies;
		this.notes = notes;
		this.backlinks = backlinks;
	}

	@GetMapping
	String index(Model model) {
		model.addAttribute("typologies", this.typologies.findAllByOrderByPosition());
		model.addAttribute("counts",
				this.typologies.countItems().stream().collect(Collectors.toMap(ItemCount::typology, ItemCount::count)));
		model.addAttribute("correspondences", this.typologies.findCorrespondences());
		return "typology/index";
	}

	@GetMapping("/{slug}")
	String show(@PathVariable Language language, @PathVariable String slug, Model model) {
		Typology typology = this.typologies.findBySlug(slug).orElseThrow(NotFoundException::new);
		model.addAttribute("typology", typology);
		List<TypologyItem> items = this.typologies.findItems(slug);
		model.addAttribute("items", items);
		model.addAttribute("list", new TypologyPage(typology, items));
		model.addAttribute("description",
				items.stream()
					.map((item) -> item.getWords().in(language))
					.collect(Collectors.joining("; ", typology.getLabel().in(language) + ": ", ".")));
		model.addAttribute("correspondences", this.typologies.findCorrespondences(slug));
		model.addAttribute("notes", this.notes.findOn(typology.getAddress().path()));
		model.addAttribute("backlinks", this.backlinks.to(typology.getAddress()));
		return "typology/show";
	}

}
