package org.defdip.site;

import java.util.List;

import org.defdip.concept.Definition;
import org.defdip.concept.DefinitionRepository;
import org.defdip.core.Language;
import org.defdip.core.PageSource.PageEntry;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the reader's collection. It is stateless: the address contains the whole
 * collection.
 */
@Controller
class BasketController {

	private final DefinitionRepository definitions;

	private final Pages pages;

	BasketController(DefinitionRepository definitions, Pages pages) {
		this.definitions = definitions;
		this.pages = pages;
	}

	@GetMapping(Language.PATH + "/basket")
	String show(@RequestParam(name = "d", required = false) @Nullable List<@Nullable Integer> numbers,
			@RequestParam(name = "page", required = false) @Nullable List<String> paths, Model model) {
		Basket asked = Basket.of(numbers, paths);
		List<Definition> definitions = this.definitions.findByNumberInOrderByNumber(asked.definitions());
		List<PageEntry> pages = this.pages.named(asked.pages());
		Basket basket = new Basket(definitions.stream().map(Definition::getNumber).toList(),
				pages.stream().map((page) -> page.address().path()).toList(), asked.overfull());
		model.addAttribute("noindex", true);
		model.addAttribute("basket", basket);
		model.addAttribute("definitions", definitions);
		model.addAttribute("collected", pages);
		model.addAttribute("lost",
				asked.definitions().size() + asked.pages().size() - definitions.size() - pages.size());
		return "site/basket";
	}

}
