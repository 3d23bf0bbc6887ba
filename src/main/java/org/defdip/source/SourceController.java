package org.defdip.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.defdip.core.Backlinks;
import org.defdip.core.Language;
import org.defdip.core.NotFoundException;
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
@RequestMapping(Language.PATH + "/source")
class SourceController {

	/** The number of passages shown before and after the current one. */
	private static final int REACH = 4;

	private final PassageRepository passages;

	private final SentenceRepository sentences;

	private final ErratumRepository errata;

	private final EditorialNoteRepository notes;

	private final Backlinks backlinks;

	private final ObjectProvider<PassageCountSource> yields;

	SourceController(PassageRepository passages, SentenceRepository sentences, ErratumRepository errata,
			EditorialNoteRepository notes, Backlinks backlinks, ObjectProvider<PassageCountSource> yields) {
		this.passages = passages;
		this.sentences = sentences;
		this.errata = errata;
		this.notes = notes;
		this.backlinks = backlinks;
		this.yields = yields;
	}

	@GetMapping
	String index(Model model) {
		Map<String, List<PassageCount>> yieldsByPassage = this.yields.orderedStream()
			.flatMap(PassageCountSource::yields)
			.collect(Collectors.groupingBy(PassageCount::passage));
		List<Passage> all = this.passages.findAllByOrderByPosition();
		model.addAttribute("sections", all.stream()
			.collect(Collectors.groupingBy(Passage::getSection, LinkedHashMap::new, Collectors.toList())));
		model.addAttribute("strip",
				PassageStrip.ofYields(all, yieldsByPassage)
					.cells()
					.stream()
					.collect(Collectors.groupingBy((cell) -> cell.passage().getSection(), LinkedHashMap::new,
							Collectors.toList())));
		model.addAttribute("shares", Share.OF_YIELDS);
		model.addAttribute("yields", yieldsByPassage);
		model.addAttribute("wholeArticleNotes", this.notes.findByWholeArticleTrueOrderByPosition());
		return "source/index";
	}

	@GetMapping("/notes")
	String notes(Model model) {
		model.addAttribute("notes", this.notes.findAllByOrderByPosition());
		return "source/notes";
	}

	@GetMapping("/errata")
	String errata(Model model) {
		model.addAttribute("errata", this.errata.findAllByOrderByPosition());
		return "source/errata";
	}

	@GetMapping("/{slug:p\\d+}")
	String show(@PathVariable String slug, Model model) {
		Passage passage = this.passages.findBySlug(slug).orElseThrow(NotFoundException::new);
		model.addAttribute("passage", passage);
		List<Passage> around = this.passages.findByPositionBetweenOrderByPosition(passage.getPosition() - REACH,
				passage.getPosition() + REACH);
		model.addAttribute("previous", at(passage.getPosition() - 1, around));
		model.addAttribute("next", at(passage.getPosition() + 1, around));
		model.addAttribute("strip", PassageStrip.ofLengths(around));
		model.addAttribute("repeatedBy", this.passages.findRepeating(slug));
		model.addAttribute("sentences", this.sentences.findByPassageOrderByPosition(slug));
		model.addAttribute("errata", this.errata.findByPassageOrderByPosition(slug));
		model.addAttribute("notes", this.notes.findOnPassage(slug));
		model.addAttribute("backlinks", this.backlinks.to(passage.getAddress()));
		return "source/show";
	}

	private static @Nullable Passage at(int position, List<Passage> passages) {
		return passages.stream().filter((passage) -> passage.getPosition() == position).findFirst().orElse(null);
	}

}
