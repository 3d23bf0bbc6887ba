package org.defdip.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.defdip.bibliography.WorkRepository;
import org.defdip.core.Backlink;
import org.defdip.core.Backlinks;
import org.defdip.core.DocumentStatements;
import org.defdip.core.Language;
import org.defdip.core.NotFoundException;
import org.defdip.core.PageLabels;
import org.defdip.core.PassageCount;
import org.defdip.core.PassageCountSource;
import org.defdip.source.PassageStrip.Share;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping(Language.PATH + "/sources")
class SourceController {

	/** The number of passages shown before and after the current one. */
	private static final int REACH = 4;

	private final SourceDocumentRepository documents;

	private final PassageRepository passages;

	private final SentenceRepository sentences;

	private final ErratumRepository errata;

	private final EditorialNoteRepository notes;

	private final WorkRepository works;

	private final Backlinks backlinks;

	private final ObjectProvider<PassageCountSource> yields;

	private final ObjectProvider<DocumentStatements> statements;

	private final PassageIndex index;

	private final PageLabels labels;

	SourceController(SourceDocumentRepository documents, PassageRepository passages, SentenceRepository sentences,
			ErratumRepository errata, EditorialNoteRepository notes, WorkRepository works, Backlinks backlinks,
			ObjectProvider<PassageCountSource> yields, ObjectProvider<DocumentStatements> statements,
			PassageIndex index, PageLabels labels) {
		this.documents = documents;
		this.passages = passages;
		this.sentences = sentences;
		this.errata = errata;
		this.notes = notes;
		this.works = works;
		this.backlinks = backlinks;
		this.yields = yields;
		this.statements = statements;
		this.index = index;
		this.labels = labels;
	}

	@GetMapping
	String index(Model model) {
		model.addAttribute("documents",
				this.documents.findAllByOrderByPosition()
					.stream()
					.collect(Collectors.groupingBy(SourceDocument::getKind, TreeMap::new, Collectors.toList())));
		model.addAttribute("yields",
				this.yields.orderedStream()
					.flatMap(PassageCountSource::yields)
					.collect(Collectors.groupingBy((yield) -> this.index.get(yield.passage()).document().getSlug(),
							Collectors.groupingBy(PassageCount::kind, LinkedHashMap::new,
									Collectors.summingLong(PassageCount::count)))));
		return "source/documents/index";
	}

	@GetMapping("/{document}")
	String document(@PathVariable String document, Model model) {
		SourceDocument shown = find(document, model);
		List<Passage> all = this.passages.findByDocumentSlugOrderByPosition(document);
		model.addAttribute("passages", all);
		model.addAttribute("work", this.works.findBySlug(shown.getWork()).orElse(null));
		model.addAttribute("notes",
				this.notes.findByDocumentOrderByPosition(document)
					.stream()
					.filter(EditorialNote::isWholeArticle)
					.toList());
		Set<String> pages = this.labels.byPath().keySet();
		model.addAttribute("hasNotes", pages.contains(shown.getAddress("notes").path()));
		model.addAttribute("hasErrata", pages.contains(shown.getAddress("errata").path()));
		if (all.stream().map(Passage::getSection).anyMatch(Objects::isNull)) {
			model.addAttribute("statements", this.statements.orderedStream()
				.flatMap((source) -> source.in(shown.getSlug()).entrySet().stream())
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, SourceController::concatenated)));
			return "source/documents/places";
		}
		Map<String, List<PassageCount>> yieldsByPassage = this.yields.orderedStream()
			.flatMap(PassageCountSource::yields)
			.collect(Collectors.groupingBy(PassageCount::passage));
		model.addAttribute("yields", yieldsByPassage);
		model.addAttribute("sections", all.stream()
			.collect(Collectors.groupingBy(Passage::getSection, LinkedHashMap::new, Collectors.toList())));
		model.addAttribute("strip",
				PassageStrip.ofYields(all, yieldsByPassage)
					.cells()
					.stream()
					.collect(Collectors.groupingBy((cell) -> cell.passage().getSection(), LinkedHashMap::new,
							Collectors.toList())));
		model.addAttribute("shares", Share.OF_YIELDS);
		return "source/documents/paragraphs";
	}

	private static List<Backlink> concatenated(List<Backlink> first, List<Backlink> second) {
		return Stream.concat(first.stream(), second.stream()).toList();
	}

	@GetMapping("/{document}/notes")
	String notes(@PathVariable String document, Model model) {
		find(document, model);
		model.addAttribute("notes", existing(this.notes.findByDocumentOrderByPosition(document)));
		return "source/notes";
	}

	@GetMapping("/{document}/errata")
	String errata(@PathVariable String document, Model model) {
		find(document, model);
		model.addAttribute("errata", existing(this.errata.findByDocument(document)));
		return "source/errata";
	}

	@GetMapping("/{document}/{place}")
	String show(@PathVariable String document, @PathVariable String place, Model model) {
		Passage passage = this.passages.find(document, place).orElseThrow(NotFoundException::new);
		String slug = passage.getSlug();
		model.addAttribute("passage", passage);
		model.addAttribute("document", passage.getDocument());
		List<Passage> around = this.passages.findByDocumentSlugAndPositionBetweenOrderByPosition(document,
				passage.getPosition() - REACH, passage.getPosition() + REACH);
		model.addAttribute("previous", at(passage.getPosition() - 1, around));
		model.addAttribute("next", at(passage.getPosition() + 1, around));
		model.addAttribute("strip", (passage.getWords() != null) ? PassageStrip.ofLengths(around) : null);
		model.addAttribute("repeatedBy", this.passages.findRepeating(slug));
		model.addAttribute("sentences", this.sentences.findByPassageOrderByPosition(slug));
		model.addAttribute("errata", this.errata.findByPassageOrderByPosition(slug));
		model.addAttribute("notes", this.notes.findOnPassage(slug));
		model.addAttribute("backlinks", this.backlinks.toPassage(slug));
		return "source/show";
	}

	private SourceDocument find(String slug, Model model) {
		SourceDocument document = this.index.document(slug);
		model.addAttribute("document", document);
		return document;
	}

	/** Returns what a page lists. A page that would list nothing does not exist. */
	private static <T> List<T> existing(List<T> found) {
		if (found.isEmpty()) {
			throw new NotFoundException();
		}
		return found;
	}

	private static @Nullable Passage at(int position, List<Passage> passages) {
		return passages.stream().filter((passage) -> passage.getPosition() == position).findFirst().orElse(null);
	}

}
