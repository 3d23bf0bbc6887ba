package org.defdip.site;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.defdip.core.BilingualText;
import org.defdip.core.Caching;
import org.defdip.core.ChangeSource;
import org.defdip.core.ChangeSource.Change;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.SiteProperties;

import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the log of changes as one Atom feed in both languages. */
@RestController
class FeedController {

	private static final String ATOM = "http://www.w3.org/2005/Atom";

	private static final String XHTML = "http://www.w3.org/1999/xhtml";

	private static final int MOST_ENTRIES = 50;

	private final ChangeSource changes;

	private final SiteProperties site;

	private final Edition edition;

	private final MessageSource messages;

	FeedController(ChangeSource changes, SiteProperties site, Edition edition, MessageSource messages) {
		this.changes = changes;
		this.site = site;
		this.edition = edition;
		this.messages = messages;
	}

	@GetMapping(path = "/feed.atom", produces = "application/atom+xml;charset=utf-8")
	ResponseEntity<String> index() throws XMLStreamException {
		List<Change> changes = this.changes.changes();
		StringWriter words = new StringWriter();
		XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(words);
		xml.writeStartDocument("utf-8", "1.0");
		xml.writeStartElement("feed");
		xml.writeDefaultNamespace(ATOM);
		write(xml, "id", identifier("feed"));
		write(xml, "title", inBoth("feed.title"));
		write(xml, "updated", time(changes.get(0).date()));
		write(xml, "rights", inBoth("site.rights"));
		writeLink(xml, "self", "application/atom+xml", "", this.site.absolute("/feed.atom"));
		for (Language language : Language.values()) {
			writeLink(xml, "alternate", "text/html", language.slug(), this.site.absolute("/" + language.slug() + "/"));
		}
		xml.writeStartElement("author");
		write(xml, "name", inBoth("site.name"));
		xml.writeEndElement();
		for (Change change : changes.stream().limit(MOST_ENTRIES).toList()) {
			writeEntry(xml, change);
		}
		xml.writeEndElement();
		xml.writeEndDocument();
		xml.close();
		return Caching.ofEdition(this.edition, words.toString());
	}

	private void writeEntry(XMLStreamWriter xml, Change change) throws XMLStreamException {
		xml.writeStartElement("entry");
		write(xml, "id", identifier("feed/" + change.slug()));
		write(xml, "title", inBoth(change.title()));
		write(xml, "updated", time(change.date()));
		for (Language language : Language.values()) {
			writeLink(xml, "alternate", "text/html", language.slug(),
					this.site.absolute("/" + language.slug() + change.toldAt().path()));
		}
		xml.writeStartElement("content");
		xml.writeAttribute("type", "xhtml");
		xml.writeStartElement("div");
		xml.writeDefaultNamespace(XHTML);
		for (Language language : Language.values()) {
			xml.writeStartElement("p");
			xml.writeAttribute("xml:lang", language.slug());
			xml.writeCharacters(change.text().in(language));
			xml.writeEndElement();
		}
		xml.writeEndElement();
		xml.writeEndElement();
		xml.writeEndElement();
	}

	/**
	 * Independent of the base address. With changed identifiers, feed readers would show
	 * old entries again.
	 */
	private static String identifier(String name) {
		return "urn:uuid:" + UUID.nameUUIDFromBytes(("defence-diplomacy/" + name).getBytes(StandardCharsets.UTF_8));
	}

	private static void write(XMLStreamWriter xml, String element, String words) throws XMLStreamException {
		xml.writeStartElement(element);
		xml.writeCharacters(words);
		xml.writeEndElement();
	}

	private static void writeLink(XMLStreamWriter xml, String rel, String type, String language, String href)
			throws XMLStreamException {
		xml.writeEmptyElement("link");
		xml.writeAttribute("rel", rel);
		xml.writeAttribute("type", type);
		if (!language.isEmpty()) {
			xml.writeAttribute("hreflang", language);
		}
		xml.writeAttribute("href", href);
	}

	private String inBoth(String key) {
		return inBoth(new BilingualText(this.messages.getMessage(key, null, Language.ID.locale()),
				this.messages.getMessage(key, null, Language.EN.locale())));
	}

	private static String inBoth(BilingualText words) {
		return Stream.of(Language.values()).map(words::in).distinct().collect(Collectors.joining(" · "));
	}

	/** Midnight, since a change has a date but no time. */
	private static String time(LocalDate date) {
		return date + "T00:00:00Z";
	}

}
