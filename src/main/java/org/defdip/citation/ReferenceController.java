package org.defdip.citation;

import java.util.List;
import java.util.stream.Stream;

import de.undercouch.citeproc.csl.CSLItemData;
import jakarta.servlet.http.HttpServletRequest;
import org.defdip.bibliography.Work;
import org.defdip.bibliography.WorkRepository;
import org.defdip.concept.Definition;
import org.defdip.concept.DefinitionRepository;
import org.defdip.core.Language;
import org.defdip.core.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Serves one thing as a reference file, in Indonesian if the path has no language. */
@Controller
@RequestMapping({ "", Language.PATH })
class ReferenceController {

	private static final String DEFINITION = "/definitions/{number:" + Definition.WRITTEN_NUMBER + "}";

	private final References references;

	private final Citables citables;

	private final WorkRepository works;

	private final DefinitionRepository definitions;

	ReferenceController(References references, Citables citables, WorkRepository works,
			DefinitionRepository definitions) {
		this.references = references;
		this.citables = citables;
		this.works = works;
		this.definitions = definitions;
	}

	@GetMapping({ "/works/{slug}.bib", "/works/{slug}.ris", "/works/{slug}.csl.json" })
	ResponseEntity<String> work(@PathVariable(required = false) @Nullable Language language, @PathVariable String slug,
			HttpServletRequest request) {
		Work work = this.works.findBySlug(slug).orElseThrow(NotFoundException::new);
		return response(Stream.of(this.references.work(work, spoken(language))), slug, language, request);
	}

	@GetMapping({ DEFINITION + ".bib", DEFINITION + ".ris", DEFINITION + ".csl.json" })
	ResponseEntity<String> definition(@PathVariable(required = false) @Nullable Language language,
			@PathVariable int number, HttpServletRequest request) {
		Definition definition = this.definitions.findByNumber(number).orElseThrow(NotFoundException::new);
		return response(this.references.behind(definition, spoken(language)), "definition-" + number, language,
				request);
	}

	@GetMapping({ "/concepts/{slug}.bib", "/concepts/{slug}.ris", "/concepts/{slug}.csl.json", "/characters/{slug}.bib",
			"/characters/{slug}.ris", "/characters/{slug}.csl.json", "/authors/{slug}.bib", "/authors/{slug}.ris",
			"/authors/{slug}.csl.json", "/typologies/{slug}.bib", "/typologies/{slug}.ris",
			"/typologies/{slug}.csl.json", "/sources/{slug}.bib", "/sources/{slug}.ris", "/sources/{slug}.csl.json",
			"/sources/{document}/{slug}.bib", "/sources/{document}/{slug}.ris", "/sources/{document}/{slug}.csl.json" })
	ResponseEntity<String> page(@PathVariable(required = false) @Nullable Language language, @PathVariable String slug,
			@PathVariable(required = false) @Nullable String document, HttpServletRequest request) {
		String[] segments = request.getRequestURI().split("/");
		String path = (document != null) ? "/sources/" + document + "/" + slug
				: "/" + segments[segments.length - 2] + "/" + slug;
		Citable page = this.citables.get(path, spoken(language));
		return response(Stream.of(this.references.page(page, spoken(language))), slug, language, request);
	}

	private ResponseEntity<String> response(Stream<CSLItemData> references, String name, @Nullable Language language,
			HttpServletRequest request) {
		return ReferenceFile.response(references.toList(), name, request, this.references.source(spoken(language)));
	}

	private static Language spoken(@Nullable Language language) {
		return (language != null) ? language : Language.DEFAULT;
	}

}
