package org.defdip.site;

import java.util.List;

import org.defdip.core.Language;
import org.defdip.core.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping(Language.PATH + "/paths")
class ReadingPathController {

	private final ReadingPathRepository paths;

	ReadingPathController(ReadingPathRepository paths) {
		this.paths = paths;
	}

	@GetMapping
	String index(Model model) {
		model.addAttribute("paths", this.paths.findAllByOrderByPosition());
		return "site/paths/index";
	}

	@GetMapping("/{slug}")
	String show(@PathVariable String slug, Model model) {
		List<ReadingPath> paths = this.paths.findAllByOrderByPosition();
		ReadingPath path = paths.stream()
			.filter((candidate) -> candidate.getSlug().equals(slug))
			.findFirst()
			.orElseThrow(NotFoundException::new);
		int index = paths.indexOf(path);
		model.addAttribute("path", path);
		model.addAttribute("previous", (index > 0) ? paths.get(index - 1) : null);
		model.addAttribute("next", (index < paths.size() - 1) ? paths.get(index + 1) : null);
		return "site/paths/show";
	}

}
