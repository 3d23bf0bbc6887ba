package org.defdip.concept;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.Size;
import org.defdip.core.Caching;
import org.defdip.core.CsvForm;
import org.defdip.core.Language;
import org.defdip.core.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping(Language.PATH + "/definitions")
class ComparisonController {

	private static final int MAX_PARAMETERS = 50;

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private final ListedDefinitions definitions;

	private final ComparisonCsv sheet;

	ComparisonController(ListedDefinitions definitions, ComparisonCsv sheet) {
		this.definitions = definitions;
		this.sheet = sheet;
	}

	@GetMapping("/compare")
	String show(@RequestParam(required = false) @Size(max = MAX_PARAMETERS) @Nullable List<@Nullable Integer> d,
			Model model) {
		DefinitionChoice choice = DefinitionChoice.of(d);
		Comparison comparison = compare(choice);
		model.addAttribute("noindex", true);
		model.addAttribute("choice", choice);
		model.addAttribute("comparison", comparison);
		if (Comparison.isPossible(comparison.definitions().size())) {
			model.addAttribute("dimensions", Dimension.values());
			return "concept/definitions/compare";
		}
		return "concept/definitions/choose";
	}

	@GetMapping("/compare.csv")
	ResponseEntity<byte[]> export(@PathVariable Language language,
			@RequestParam @Size(min = 1, max = MAX_PARAMETERS) List<@Nullable Integer> d,
			@RequestParam(required = false) @Nullable CsvForm form) {
		Comparison comparison = compare(DefinitionChoice.of(d));
		return Caching.shared()
			.contentType(CSV)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename("definitions.csv").build().toString())
			.body(this.sheet.write(comparison, (form != null) ? form : CsvForm.PLAIN, language));
	}

	private Comparison compare(DefinitionChoice choice) {
		List<Integer> numbers = choice.numbers();
		Map<Integer, Definition> found = this.definitions.find(numbers);
		if (found.size() < numbers.size()) {
			throw new NotFoundException();
		}
		return new Comparison(numbers.stream().map(found::get).toList(), this.definitions.findCodings(numbers));
	}

}
