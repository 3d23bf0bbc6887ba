package org.defdip.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.defdip.core.ChangeSource;
import org.defdip.core.Language;
import org.defdip.core.PagePath;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ChangeController implements ChangeSource {

	private static final PagePath ADDRESS = new PagePath("/changes");

	private final ChangeLog log;

	ChangeController(ChangeLog log) {
		this.log = log;
	}

	@GetMapping(Language.PATH + "/changes")
	String index(Model model) {
		model.addAttribute("editions", changes().stream()
			.collect(Collectors.groupingBy(Change::edition, LinkedHashMap::new, Collectors.toList())));
		return "site/changes";
	}

	@Override
	public List<Change> changes() {
		return this.log.findAllByOrderByEditionDescMadeOnDescSlug()
			.stream()
			.map((change) -> change.told(ADDRESS))
			.toList();
	}

}
