package org.defdip.search;

import java.util.Map;

import org.defdip.core.Caching;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.SiteProperties;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the OpenSearch description, by which a browser adds this site as a search
 * engine.
 */
@RestController
class OpenSearchController {

	private final SiteProperties site;

	private final Edition edition;

	private final ITemplateEngine templates;

	OpenSearchController(SiteProperties site, Edition edition, ITemplateEngine templates) {
		this.edition = edition;
		this.site = site;
		this.templates = templates;
	}

	/** The description in the language {@code text}, or in the default language. */
	@GetMapping(path = "/opensearch.xml", produces = "application/opensearchdescription+xml;charset=utf-8")
	ResponseEntity<String> show(@RequestParam(name = "text", required = false) @Nullable Language text) {
		Language language = (text != null) ? text : Language.DEFAULT;
		Context context = new Context(language.locale(),
				Map.of("search", this.site.absolute("/" + language.slug() + "/search")));
		return Caching.ofEdition(this.edition, this.templates.process("search/opensearch.xml", context));
	}

}
