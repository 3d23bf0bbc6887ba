package org.defdip.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.undercouch.citeproc.csl.CSLItemData;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.defdip.bibliography.Work;
import org.defdip.concept.Definition;
import org.defdip.core.Language;
import org.defdip.core.QueryString;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping(Language.PATH)
class CiteController {

	private final Citables citables;

	private final References references;

	private final CitationChain citationChain;

	private final CitationFormatter formatter;

	CiteController(Citables citables, References references, CitationChain citationChain, CitationFormatter formatter) {
		this.citables = citables;
		this.references = references;
		this.citationChain = citationChain;
		this.formatter = formatter;
	}

	@GetMapping("/cite")
	String show(@PathVariable Language language, @Valid @ModelAttribute("wanted") CiteRequest wanted, Model model) {
		List<Citable> found = wanted.find(this.citables, language);
		model.addAttribute("noindex", true);
		model.addAttribute("styles", CitationStyle.values());
		model.addAttribute("fromArticle", found.stream()
			.map(Citable::definition)
			.anyMatch((definition) -> definition != null && definition.getWording() == Definition.Wording.AS_RENDERED));
		model.addAttribute("subject", (found.size() == 1) ? found.get(0).title() : null);
		if (found.size() == 1) {
			model.addAttribute("levels", levels(found.get(0), wanted.style(), language));
			model.addAttribute("works", List.of());
		}
		else {
			addSeveral(found, wanted, language, model);
		}
		return "citation/show";
	}

	@GetMapping({ "/cite.bib", "/cite.ris", "/cite.csl.json" })
	ResponseEntity<String> file(@PathVariable Language language, @Valid @ModelAttribute("wanted") CiteRequest wanted,
			HttpServletRequest request) {
		Map<String, CSLItemData> files = new LinkedHashMap<>();
		List<Citable> found = wanted.find(this.citables, language);
		for (Citable citable : found) {
			Definition definition = citable.definition();
			Stream<CSLItemData> references = (definition != null)
					&& (found.size() > 1 || wanted.d().contains(definition.getNumber()))
							? this.references.behind(definition, language)
							: Stream.of(this.references.page(citable, language));
			references.forEach((reference) -> files.putIfAbsent(reference.getId(), reference));
		}
		return ReferenceFile.response(List.copyOf(files.values()), "defence-diplomacy", request,
				this.references.source(language));
	}

	/** The citation levels of one page, each formatted as if cited alone. */
	private List<CitationLevel> levels(Citable citable, CitationStyle style, Language language) {
		String here = "/" + language.slug();
		List<CitationLevel> levels = new ArrayList<>();
		CSLItemData page = this.references.page(citable, language);
		levels.add(level(citable.path().equals(References.HOME) ? "whole" : "page", CitedReference.plain(page), style,
				language, List.of(), here + "/cite{0}?page=" + citable.path()));
		Definition definition = citable.definition();
		if (definition != null) {
			CSLItemData document = this.references.document(definition, language);
			String chain = this.citationChain.chain(definition, style, language);
			levels.add(level(chain.isEmpty() ? "statement" : "definition",
					new CitedReference(document, chain, this.citationChain.passage(definition, language)), style,
					language, this.citationChain.notes(definition, language), here + citable.path() + "{0}"));
			levels.add(level("article", CitedReference.plain(document), style, language, List.of(),
					here + "/works/" + this.references.documentOf(definition) + "{0}"));
		}
		Work work = citable.work();
		if (work != null) {
			CSLItemData reference = this.references.work(work, language);
			levels.add(level("work", CitedReference.plain(reference), style, language,
					List.of(this.references.certainty(work, language)), here + citable.path() + "{0}"));
		}
		return levels;
	}

	private CitationLevel level(String kind, CitedReference cited, CitationStyle style, Language language,
			List<String> notes, String file) {
		TypesetCitations citations = this.formatter.set(List.of(cited), style, language);
		return new CitationLevel(kind, cited.reference().getTitle(), citations.inText().get(0), citations.works(),
				notes, file);
	}

	/**
	 * Adds several pages and definitions as cited in one text, with a common
	 * bibliography.
	 */
	private void addSeveral(List<Citable> found, CiteRequest wanted, Language language, Model model) {
		List<CitedReference> cited = new ArrayList<>();
		for (Citable citable : found) {
			Definition definition = citable.definition();
			cited.add((definition != null)
					? new CitedReference(this.references.document(definition, language),
							this.citationChain.chain(definition, wanted.style(), language),
							this.citationChain.passage(definition, language))
					: CitedReference.plain(this.references.page(citable, language)));
		}
		TypesetCitations citations = this.formatter.set(cited, wanted.style(), language);
		List<CitationLevel> levels = new ArrayList<>();
		for (int i = 0; i < found.size(); i++) {
			Definition definition = found.get(i).definition();
			levels.add(new CitationLevel(null, found.get(i).title(), citations.inText().get(i), List.of(),
					(definition != null) ? this.citationChain.notes(definition, language) : List.of(), null));
		}
		model.addAttribute("levels", levels);
		model.addAttribute("works", citations.works());
		model.addAttribute("worksFile", "/" + language.slug() + "/cite{0}"
				+ new QueryString().withEach("d", wanted.d()).withEach("page", wanted.page()));
	}

}
