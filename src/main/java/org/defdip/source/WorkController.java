package org.defdip.source;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.defdip.bibliography.Work;
import org.defdip.bibliography.WorkRepository;
import org.defdip.core.Backlinks;
import org.defdip.core.Language;
import org.defdip.core.NotFoundException;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping(Language.PATH + "/works")
class WorkController {

	private final WorkRepository works;

	private final EditorialNoteRepository notes;

	private final Backlinks backlinks;

	private final PassageIndex index;

	WorkController(WorkRepository works, EditorialNoteRepository notes, Backlinks backlinks, PassageIndex index) {
		this.index = index;
		this.works = works;
		this.notes = notes;
		this.backlinks = backlinks;
	}

	@GetMapping
	String index(@PathVariable Language language, Model model) {
		Map<Boolean, List<Work>> works = this.works.findAll()
			.stream()
			.sorted(language.sortedBy(Work::getSortKey))
			.collect(Collectors.partitioningBy(Work::isCited));
		model.addAttribute("cited", works.get(true));
		model.addAttribute("editorial", works.get(false));
		return "source/works/index";
	}

	@GetMapping("/{slug}")
	String show(@PathVariable String slug, Model model) {
		Work work = this.works.findBySlug(slug).orElseThrow(NotFoundException::new);
		model.addAttribute("work", work);
		model.addAttribute("documents", this.index.documentsOf(slug));
		model.addAttribute("notes", this.notes.findOn(work.getAddress().path()));
		model.addAttribute("backlinks", this.backlinks.to(work.getAddress()));
		return "source/works/show";
	}

}
