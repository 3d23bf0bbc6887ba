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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping(Language.PATH + "/search")
class SearchController {

	private final SearchService search;

	private final Spelling spelling;

	SearchController(SearchService search, Spelling spelling) {
		this.search = search;
		this.spelling = spelling;
	}

	@GetMapping
	String index(@PathVariable Language language, @Valid @ModelAttribute("filter") SearchFilter filter,
			@RequestParam(required = false) @Nullable Expanded more, Model model) {
		model.addAttribute("noindex", true);
		ParsedQuery question = filter.question();
		model.addAttribute("question", question);
		if (question.asked().isEmpty() && !filter.isNarrowed()) {
			return "search/start";
		}
		SearchPage found = this.search.find(filter, question, language, more);
		model.addAttribute("found", found);
		if (found.total() == 0) {
			model.addAttribute("nearest", this.spelling.nearest(question));
		}
		return "search/index";
	}

}
