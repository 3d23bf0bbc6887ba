package org.defdip.linkeddata;

import java.util.function.Function;

import org.defdip.citation.ReadyCitations;
import org.defdip.concept.Definition;
import org.defdip.core.BilingualText;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.SiteProperties;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in both languages what the messages say in one. */
@Component
class BilingualMessages {

	private final MessageSource messages;

	private final SiteProperties site;

	private final Edition edition;

	private final ReadyCitations citations;

	BilingualMessages(MessageSource messages, SiteProperties site, Edition edition, ReadyCitations citations) {
		this.citations = citations;
		this.messages = messages;
		this.edition = edition;
		this.site = site;
	}

	BilingualText of(String key, Object... arguments) {
		return each((language) -> in(language, key, arguments));
	}

	BilingualText each(Function<Language, String> words) {
		return new BilingualText(words.apply(Language.ID), words.apply(Language.EN));
	}

	String in(Language language, String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, language.locale());
	}

	/** The message, or {@code null} where there is none. */
	@Nullable String ifAny(Language language, String key) {
		return this.messages.getMessage(key, null, null, language.locale());
	}

	/** What the page of a definition is called. */
	BilingualText title(Definition definition) {
		return each((language) -> title(definition, language));
	}

	private String title(Definition definition, Language language) {
		return in(language, "definition.title", definition.getNumber(),
				definition.getConcept().getLabel().in(language));
	}

	/**
	 * How to cite a definition: the way it came to the article, and where it stands here.
	 */
	BilingualText citation(Definition definition) {
		BilingualText provenance = this.citations.provenance(definition);
		return each((language) -> in(language, "linkeddata.citation", provenance.in(language),
				String.valueOf(definition.getNumber()), this.edition.label(),
				this.site.absolute(definition.getAddress().path())));
	}

}
