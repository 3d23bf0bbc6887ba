package org.defdip.site;

import java.util.Optional;

import org.defdip.core.Language;
import org.defdip.core.NotFoundException;
import org.defdip.core.PagePath;
import org.defdip.core.PreviewSource;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the fragments that preview a page beside a link to it. */
@Controller
class PreviewController {

	private final ObjectProvider<PreviewSource> sources;

	PreviewController(ObjectProvider<PreviewSource> sources) {
		this.sources = sources;
	}

	@GetMapping({ Language.PATH + "/preview/{collection:[a-z]+}/{slug:[a-z0-9-]+}",
			Language.PATH + "/preview/{collection:sources}/{slug:[a-z0-9-]+}/{place:[a-z0-9-]+}" })
	String show(@PathVariable String collection, @PathVariable String slug,
			@PathVariable(required = false) @Nullable String place, Model model) {
		PagePath address = (place != null) ? PagePath.of(collection + "/" + slug, place)
				: PagePath.of(collection, slug);
		model.addAttribute("preview",
				this.sources.orderedStream()
					.map((source) -> source.previewOf(address))
					.flatMap(Optional::stream)
					.findFirst()
					.orElseThrow(NotFoundException::new));
		return "site/preview";
	}

}
