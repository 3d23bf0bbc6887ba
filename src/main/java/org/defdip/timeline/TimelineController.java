package org.defdip.timeline;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;

import org.defdip.core.Language;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping(Language.PATH)
class TimelineController {

	private final TimelineEntryRepository entries;

	private final IndonesiaNoteRepository indonesiaNotes;

	TimelineController(TimelineEntryRepository entries, IndonesiaNoteRepository indonesiaNotes) {
		this.entries = entries;
		this.indonesiaNotes = indonesiaNotes;
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
	String indonesia(Model model) {
		model.addAttribute("notes", this.indonesiaNotes.findAllByOrderByPosition());
		return "timeline/indonesia";
	}

}
