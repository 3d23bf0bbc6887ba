package org.defdip.concept;

import org.defdip.core.Language;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class CodebookController {

	private final Essays essays;

	CodebookController(Essays essays) {
		this.essays = essays;
	}

	@GetMapping(Language.PATH + "/codebook")
	String show(@PathVariable Language language, Model model) {
		model.addAttribute("essay", this.essays.find("codebook", language));
		model.addAttribute("dimensions", Dimension.values());
		return "concept/codebook";
	}

}
