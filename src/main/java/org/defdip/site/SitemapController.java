package org.defdip.site;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.defdip.core.Caching;
import org.defdip.core.ChangeSource;
import org.defdip.core.ChangeSource.Change;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.SiteProperties;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the sitemap and the rules for crawlers. */
@RestController
class SitemapController {

	private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

	private static final String XHTML = "http://www.w3.org/1999/xhtml";

	private final SiteProperties site;

	private final Pages pages;

	private final ChangeSource changes;

	private final Edition edition;

	SitemapController(SiteProperties site, Pages pages, ChangeSource changes, Edition edition) {
		this.edition = edition;
		this.site = site;
		this.pages = pages;
		this.changes = changes;
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
	ResponseEntity<String> sitemap() throws XMLStreamException {
		StringWriter words = new StringWriter();
		XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(words);
		xml.writeStartDocument("utf-8", "1.0");
		xml.writeStartElement("urlset");
		xml.writeDefaultNamespace(SITEMAP);
		xml.writeNamespace("xhtml", XHTML);
		List<Change> changes = this.changes.changes();
		for (String path : this.pages.paths().toList()) {
			for (Language language : Language.values()) {
				writePage(xml, path, language, lastChange(path, changes));
			}
		}
		xml.writeEndElement();
		xml.writeEndDocument();
		xml.close();
		return Caching.ofEdition(this.edition, words.toString());
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

	private void writePage(XMLStreamWriter xml, String path, Language language, LocalDate lastChange)
			throws XMLStreamException {
		xml.writeStartElement("url");
		xml.writeStartElement("loc");
		xml.writeCharacters(address(path, language));
		xml.writeEndElement();
		xml.writeStartElement("lastmod");
		xml.writeCharacters(lastChange.toString());
		xml.writeEndElement();
		for (Language alternate : Language.values()) {
			xml.writeEmptyElement("xhtml", "link", XHTML);
			xml.writeAttribute("rel", "alternate");
			xml.writeAttribute("hreflang", alternate.slug());
			xml.writeAttribute("href", address(path, alternate));
		}
		xml.writeEndElement();
	}

	private String address(String path, Language language) {
		return this.site.absolute("/" + language.slug() + path);
	}

}
