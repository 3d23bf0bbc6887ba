package org.defdip.search;

import jakarta.validation.Valid;
import org.defdip.core.Language;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class DefinitionListController {

	private final DefinitionFinder finder;

	DefinitionListController(DefinitionFinder finder) {
		this.finder = finder;
	}

	@GetMapping(Language.PATH + "/definitions")
	String index(@PathVariable Language language, @Valid @ModelAttribute("filter") DefinitionFilter filter,
			Model model) {
		model.addAttribute("noindex", !filter.isEmpty() || filter.pageNumber() > 1);
		model.addAttribute("found", this.finder.find(filter, language));
		return "search/definitions";
	}

}
