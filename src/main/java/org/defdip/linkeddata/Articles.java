package org.defdip.linkeddata;

import org.defdip.concept.MarkdownRenderer;
import org.defdip.core.BilingualText;
import org.defdip.core.Language;

import org.springframework.stereotype.Component;

/** Our long texts as Markdown that can be read anywhere. */
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

	/** Markdown with absolute links in the place of our marks. */
	String in(BilingualText text, Language language) {
		return this.markedText.withAbsoluteLinks(text.in(language), language);
	}

}
