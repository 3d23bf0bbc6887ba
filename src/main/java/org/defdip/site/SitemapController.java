package org.defdip.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.defdip.core.Caching;
import org.defdip.core.ChangeSource;
import org.defdip.core.ChangeSource.Change;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.Memo;
import org.defdip.core.SiteProperties;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the sitemap and the rules for crawlers. */
@RestController
class SitemapController {

	private final SiteProperties site;

	private final Pages pages;

	private final ChangeSource changes;

	private final Edition edition;

	private final ITemplateEngine templates;

	private final Memo<String> sitemap;

	SitemapController(SiteProperties site, Pages pages, ChangeSource changes, Edition edition,
			ITemplateEngine templates) {
		this.edition = edition;
		this.templates = templates;
		this.site = site;
		this.pages = pages;
		this.changes = changes;
		this.sitemap = new Memo<>(edition, this::render);
	}

	@GetMapping(path = "/robots.txt", produces = "text/plain;charset=utf-8")
	ResponseEntity<String> robots() {
		return Caching.ofEdition(this.edition, """
				User-agent: *
				Allow: %s/

				Sitemap: %s
				""".formatted(this.site.path(), this.site.absolute("/sitemap.xml")));
	}

	@GetMapping(path = "/sitemap.xml", produces = "application/xml;charset=utf-8")
	ResponseEntity<String> sitemap() {
		return Caching.ofEdition(this.edition, this.sitemap.get());
	}

	private String render() {
		List<Change> changes = this.changes.changes();
		List<SitemapPage> pages = this.pages.paths()
			.map((path) -> new SitemapPage(addresses(path), lastChange(path, changes)))
			.toList();
		return this.templates.process("site/sitemap.xml", new Context(Locale.ROOT, Map.of("pages", pages)));
	}

	private List<Address> addresses(String path) {
		return Stream.of(Language.values())
			.map((language) -> new Address(language, this.site.absolute("/" + language.slug() + path)))
			.toList();
	}

	/**
	 * The date of the last recorded change to a page, otherwise that of the first
	 * publication.
	 */
	private static LocalDate lastChange(String path, List<Change> changes) {
		return changes.stream()
			.filter((change) -> change.touches(path))
			.map(Change::date)
			.max(Comparator.naturalOrder())
			.orElseGet(() -> changes.get(changes.size() - 1).date());
	}

	/** A page with its addresses, one per language. */
	record SitemapPage(List<Address> addresses, LocalDate lastChange) {
	}

	/** The address of a page in one language. */
	record Address(Language language, String url) {
	}

}
