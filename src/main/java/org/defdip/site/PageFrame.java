package org.defdip.site;

import jakarta.servlet.http.HttpServletRequest;
import org.defdip.core.Language;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page what its frame needs: its language, its own address and its twin's, and the edition. */
@ControllerAdvice
class PageFrame {

	private final SiteProperties site;

	PageFrame(SiteProperties site) {
		this.site = site;
	}

	@ModelAttribute
	void frame(HttpServletRequest request, Model model) {
		String path = PathLocaleResolver.path(request);
		Language language = languageOf(path, request);
		String page = path.startsWith("/" + language.slug() + "/") ? path.substring(3) : "/";
		String query = page(request);
		model.addAttribute("language", language);
		model.addAttribute("lang", language.slug());
		model.addAttribute("page", page + query);
		model.addAttribute("baseUrl", this.site.baseUrl());
		model.addAttribute("edition", this.site.edition());
	}

}
