package org.defdip.search;

import jakarta.validation.Valid;
import org.defdip.core.Language;
import org.defdip.search.Facet.Expanded;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class DefinitionListController {

	private final DefinitionFinder finder;

	DefinitionListController(DefinitionFinder finder) {
		this.finder = finder;
	}

	@GetMapping(Language.PATH + "/definitions")
	String index(@PathVariable Language language, @Valid @ModelAttribute("filter") DefinitionFilter filter,
			@RequestParam(required = false) @Nullable Expanded more,
			@RequestParam(required = false) @Nullable String asked, Model model) {
		model.addAttribute("noindex", !filter.isEmpty() || filter.pageNumber() > 1 || more != null || asked != null);
		model.addAttribute("asked", (asked != null) ? ParsedQuery.of(asked).asked() : "");
		model.addAttribute("found", this.finder.find(filter, language, more));
		return "search/definitions";
	}

}
