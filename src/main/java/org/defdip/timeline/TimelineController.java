package org.defdip.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.defdip.concept.Essays;
import org.defdip.core.Language;
import org.defdip.timeline.TimelineEntry.Era;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping(Language.PATH)
class TimelineController {

	private final TimelineEntryRepository entries;

	private final IndonesiaNoteRepository indonesiaNotes;

	private final Essays essays;

	private final TimelineDrawing drawing;

	TimelineController(TimelineEntryRepository entries, IndonesiaNoteRepository indonesiaNotes, Essays essays,
			TimelineDrawing drawing) {
		this.entries = entries;
		this.indonesiaNotes = indonesiaNotes;
		this.essays = essays;
		this.drawing = drawing;
	}

	@GetMapping("/timeline")
	String timeline(@PathVariable Language language, Model model) {
		Map<Era, List<TimelineEntry>> eras = this.entries.findAllByOrderByPosition()
			.stream()
			.collect(Collectors.groupingBy(TimelineEntry::getEra, LinkedHashMap::new, Collectors.toList()));
		model.addAttribute("eras", eras);
		model.addAttribute("drawing", this.drawing.of(eras, language));
		return "timeline/index";
	}

	@GetMapping("/indonesia")
	String indonesia(@PathVariable Language language, Model model) {
		model.addAttribute("essay", this.essays.find("indonesia", language));
		model.addAttribute("notes", this.indonesiaNotes.findAllByOrderByPosition());
		return "timeline/indonesia";
	}

	@GetMapping("/evolution")
	String evolution(@PathVariable Language language, Model model) {
		model.addAttribute("essay", this.essays.find("evolution", language));
		return "timeline/evolution";
	}

}
