package org.defdip.linkeddata;

import org.defdip.concept.MarkdownRenderer;
import org.defdip.core.BilingualText;
import org.defdip.core.Language;

import org.springframework.stereotype.Component;

/** Exports the editorial articles as standard Markdown. */
@Component
class Articles {

	private final MarkdownRenderer markedText;

	Articles(MarkdownRenderer markedText) {
		this.markedText = markedText;
	}

	void describe(BilingualText text, Description description, IriFactory iris) {
		for (Language language : Language.values()) {
			description.words(iris.term("article"), in(text, language), language);
		}
	}

	BilingualText each(BilingualText text) {
		return new BilingualText(in(text, Language.ID), in(text, Language.EN));
	}

	/** Converts the internal link marks to Markdown with absolute links. */
	private String in(BilingualText text, Language language) {
		return this.markedText.withAbsoluteLinks(text.in(language), language);
	}

}
