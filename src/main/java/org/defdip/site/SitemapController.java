package org.defdip.site;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.defdip.core.SiteProperties;
import org.defdip.core.Language;
import org.defdip.core.SiteProperties;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells crawlers what there is. */
@RestController
class SitemapController {

	private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

	private static final String XHTML = "http://www.w3.org/1999/xhtml";

	private final SiteProperties site;

	private final Pages pages;

	SitemapController(SiteProperties site, Pages pages) {
		this.site = site;
		this.pages = pages;
	}

	@GetMapping(path = "/robots.txt", produces = "text/plain;charset=utf-8")
	String robots() {
		return """
				User-agent: *
				Allow: /

				Sitemap: %s
				""".formatted(this.site.absolute("/sitemap.xml"));
	}

	@GetMapping(path = "/sitemap.xml", produces = "application/xml;charset=utf-8")
	String sitemap() throws XMLStreamException {
		StringWriter words = new StringWriter();
		XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(words);
		xml.writeStartDocument("utf-8", "1.0");
		xml.writeStartElement("urlset");
		xml.writeDefaultNamespace(SITEMAP);
		xml.writeNamespace("xhtml", XHTML);
		for (String path : this.pages.paths().toList()) {
			for (Language language : Language.values()) {
				writePage(xml, path, language);
			}
		}
		xml.writeEndElement();
		xml.writeEndDocument();
		xml.close();
		return words.toString();
	}

	private void writePage(XMLStreamWriter xml, String path, Language language) throws XMLStreamException {
		xml.writeStartElement("url");
		xml.writeStartElement("loc");
		xml.writeCharacters(address(path, language));
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
