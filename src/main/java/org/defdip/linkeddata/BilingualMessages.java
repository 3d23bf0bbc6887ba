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

/** Resolves messages in both languages at once. */
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

	/** The message, or {@code null} if there is none. */
	@Nullable String ifAny(Language language, String key) {
		return this.messages.getMessage(key, null, null, language.locale());
	}

	/** The title of a definition's page. */
	BilingualText title(Definition definition) {
		return each((language) -> title(definition, language));
	}

	private String title(Definition definition, Language language) {
		return in(language, "definition.title", definition.getNumber(),
				definition.getConcept().getLabel().in(language));
	}

	/**
	 * The citation of a definition: its chain of citation and its address on the site.
	 */
	BilingualText citation(Definition definition) {
		BilingualText provenance = this.citations.provenance(definition);
		return each((language) -> in(language, "linkeddata.citation", provenance.in(language),
				String.valueOf(definition.getNumber()), this.edition.label(),
				this.site.absolute(definition.getAddress().path())));
	}

}
