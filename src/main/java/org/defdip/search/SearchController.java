package org.defdip.search;

import java.net.URI;
import java.util.Optional;

import jakarta.validation.Valid;
import org.defdip.core.Language;
import org.defdip.core.SiteProperties;
import org.defdip.search.Facet.Expanded;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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

	private final FactFinder facts;

	private final SiteProperties site;

	SearchController(SearchService search, Spelling spelling, FactFinder facts, SiteProperties site) {
		this.search = search;
		this.spelling = spelling;
		this.facts = facts;
		this.site = site;
	}

	@GetMapping
	Object index(@PathVariable Language language, @Valid @ModelAttribute("filter") SearchFilter filter,
			@RequestParam(required = false) @Nullable Expanded more,
			@RequestParam(defaultValue = "false") boolean plain, Model model) {
		model.addAttribute("noindex", true);
		ParsedQuery question = filter.question();
		model.addAttribute("question", question);
		if (question.asked().isEmpty() && !filter.isNarrowed()) {
			return "search/start";
		}
		Optional<DefinitionFilter> answer = (plain || filter.isNarrowed() || filter.page() != null) ? Optional.empty()
				: this.facts.answer(question.asked(), language);
		if (answer.isPresent()) {
			return ResponseEntity.status(HttpStatus.FOUND)
				.location(URI.create(this.site.path() + "/" + language.slug() + "/definitions"
						+ answer.get().answering(question.asked())))
				.build();
		}
		SearchPage found = this.search.find(filter, question, language, more);
		model.addAttribute("found", found);
		if (found.total() == 0) {
			model.addAttribute("nearest", this.spelling.nearest(question, language));
		}
		return "search/index";
	}

}
