package org.defdip.search;

import java.io.StringWriter;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.defdip.core.Caching;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.SiteProperties;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
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

	private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

	private final SiteProperties site;

	private final Edition edition;

	private final MessageSource messages;

	OpenSearchController(SiteProperties site, Edition edition, MessageSource messages) {
		this.edition = edition;
		this.site = site;
		this.messages = messages;
	}

	/** The description in the language {@code text}, or in the default language. */
	@GetMapping(path = "/opensearch.xml", produces = "application/opensearchdescription+xml;charset=utf-8")
	ResponseEntity<String> show(@RequestParam(name = "text", required = false) @Nullable Language text)
			throws XMLStreamException {
		Language language = (text != null) ? text : Language.DEFAULT;
		String search = this.site.absolute("/" + language.slug() + "/search");
		StringWriter words = new StringWriter();
		XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(words);
		xml.writeStartDocument("utf-8", "1.0");
		xml.writeStartElement("OpenSearchDescription");
		xml.writeDefaultNamespace(NAMESPACE);
		write(xml, "ShortName", this.messages.getMessage("search.opensearch.name", null, language.locale()));
		write(xml, "LongName", message("site.name", language));
		write(xml, "Description", message("search.lead", language));
		write(xml, "Language", language.slug());
		write(xml, "InputEncoding", "UTF-8");
		writeUrl(xml, "text/html", "results", search + "?q={searchTerms}");
		writeUrl(xml, SuggestionController.MEDIA_TYPE, "suggestions", search + "/suggestions?q={searchTerms}");
		xml.writeEmptyElement("Query");
		xml.writeAttribute("role", "example");
		xml.writeAttribute("searchTerms", message("search.asking.words.example", language));
		xml.writeEndElement();
		xml.writeEndDocument();
		xml.close();
		return Caching.ofEdition(this.edition, words.toString());
	}

	private static void write(XMLStreamWriter xml, String element, String content) throws XMLStreamException {
		xml.writeStartElement(element);
		xml.writeCharacters(content);
		xml.writeEndElement();
	}

	private static void writeUrl(XMLStreamWriter xml, String type, String relation, String template)
			throws XMLStreamException {
		xml.writeEmptyElement("Url");
		xml.writeAttribute("type", type);
		xml.writeAttribute("rel", relation);
		xml.writeAttribute("template", template);
	}

	private String message(String key, Language language) {
		return this.messages.getMessage(key, null, language.locale());
	}

}
