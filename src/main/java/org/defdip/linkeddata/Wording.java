package org.defdip.linkeddata;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.defdip.bibliography.Author;
import org.defdip.bibliography.Intermediary;
import org.defdip.bibliography.Work;
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
class Wording {

	private final MessageSource messages;

	private final SiteProperties site;

	private final Edition edition;

	Wording(MessageSource messages, SiteProperties site, Edition edition) {
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
	 * How to cite a definition: its authors, through whom, from what work, and where it
	 * was read.
	 */
	BilingualText citation(Definition definition) {
		return each((language) -> citation(definition, language));
	}

	private String citation(Definition definition, Language language) {
		Author via = definition.getVia();
		Work work = definition.getWork();
		Intermediary.Certainty viaCertainty = definition.getViaCertainty();
		String passedOn = (via != null && viaCertainty != null)
				? ", " + in(language, "definition.via." + viaCertainty.slug()) + " " + via.getName() : "";
		String title = (work == null) ? "" : ", " + work.getShortTitle()
				+ ((work.getIssuedYear() != null) ? " (" + work.getIssuedYear() + ")" : "");
		return in(language, "linkeddata.citation", authors(definition.getAuthors(), language), passedOn, title,
				definition.getPassage().toUpperCase(Locale.ROOT), String.valueOf(definition.getNumber()),
				this.edition.label(), this.site.absolute(definition.getAddress().path()));
	}

	private String authors(Collection<Author> authors, Language language) {
		if (authors.isEmpty()) {
			return in(language, "attribution.unattributed");
		}
		List<String> names = authors.stream().map(Author::getName).sorted().toList();
		return names.stream().collect(Collectors.joining(" " + in(language, "and") + " "));
	}

}
