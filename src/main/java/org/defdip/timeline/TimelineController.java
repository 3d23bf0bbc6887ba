package org.defdip.timeline;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;

import org.defdip.concept.Essays;
import org.defdip.core.Language;

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

	TimelineController(TimelineEntryRepository entries, IndonesiaNoteRepository indonesiaNotes, Essays essays) {
		this.entries = entries;
		this.indonesiaNotes = indonesiaNotes;
		this.essays = essays;
	}

	@GetMapping("/timeline")
	String timeline(Model model) {
		model.addAttribute("eras",
				this.entries.findAllByOrderByPosition()
					.stream()
					.collect(Collectors.groupingBy(TimelineEntry::getEra, LinkedHashMap::new, Collectors.toList())));
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
