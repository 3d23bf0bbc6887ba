package org.defdip.search;

import jakarta.validation.Valid;
import org.defdip.core.Language;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping(Language.PATH + "/search")
class SearchController {

	private final SearchService everything;

	private final Spelling spelling;

	SearchController(SearchService everything, Spelling spelling) {
		this.everything = everything;
		this.spelling = spelling;
	}

	@GetMapping
	String index(@PathVariable Language language, @Valid @ModelAttribute("filter") SearchFilter filter, Model model) {
		model.addAttribute("noindex", true);
		ParsedQuery question = filter.question();
		model.addAttribute("question", question);
		if (question.asked().isEmpty() && !filter.isNarrowed()) {
			return "search/start";
		}
		SearchPage found = this.everything.find(filter, language);
		model.addAttribute("found", found);
		if (found.total() == 0) {
			model.addAttribute("nearest", this.spelling.nearest(question));
		}
		return "search/index";
	}

}
