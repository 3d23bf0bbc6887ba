package org.defdip.concept;

import org.defdip.core.Language;
import org.defdip.core.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class CodebookController {

	private final EssayRepository essays;

	private final MarkedText markedText;

	CodebookController(EssayRepository essays, MarkedText markedText) {
		this.essays = essays;
		this.markedText = markedText;
	}

	@GetMapping(Language.PATH + "/codebook")
	String show(@PathVariable Language language, Model model) {
		Essay essay = this.essays.findBySlug("codebook").orElseThrow(NotFoundException::new);
		model.addAttribute("essay", essay);
		model.addAttribute("body", this.markedText.render(essay.getBody().in(language), language));
		model.addAttribute("dimensions", Dimension.values());
		return "concept/codebook";
	}

}
