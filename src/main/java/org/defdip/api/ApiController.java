package org.defdip.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.defdip.core.BilingualText;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.defdip.core.PageSource;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows the documentation of the API. */
@Controller
@Order(11)
class ApiController implements PageSource {

	private static final PagePath ADDRESS = new PagePath("/api");

	private final Examples examples;

	private final Addresses addresses;

	private final MessageSource messages;

	ApiController(Examples examples, Addresses addresses, MessageSource messages) {
		this.examples = examples;
		this.addresses = addresses;
		this.messages = messages;
	}

	/** Redirects from the address used as type of the problem details. */
	@GetMapping("/api")
	ResponseEntity<Void> find(Locale locale) {
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.header(HttpHeaders.LOCATION, this.addresses.path(Language.of(locale), ADDRESS))
			.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
			.build();
	}

	@GetMapping(Language.PATH + "/api")
	String index(@PathVariable Language language, Model model) {
		Map<String, List<Example>> byCollection = this.examples.all()
			.stream()
			.filter((example) -> !example.collection().isEmpty())
			.collect(Collectors.groupingBy(Example::collection, LinkedHashMap::new, Collectors.toList()));
		model.addAttribute("root", this.addresses.inApi(""));
		model.addAttribute("collections", byCollection);
		model.addAttribute("beginning", this.examples.all().get(0));
		model.addAttribute("openapi", this.addresses.absolute(FindingResource.DESCRIPTION));
		model.addAttribute("parameters", Parameters.all());
		model.addAttribute("problems", new TreeSet<>(Problems.EXPLAINED));
		model.addAttribute("licence", Edition.LICENCE);
		model.addAttribute("attribution", this.addresses.about().attribution().in(language));
		return "api/index";
	}

	@Override
	public Stream<PageEntry> pages() {
		return Stream.of(new PageEntry(ADDRESS, new BilingualText(label(Language.ID), label(Language.EN))));
	}

	private String label(Language language) {
		return this.messages.getMessage("nav.api", null, language.locale());
	}

}
