package org.defdip.site;

import java.util.stream.Stream;

import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.defdip.core.PageSource;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Contributes the pages that do not show a single thing, labelled as in the navigation.
 */
@Component
@Order(0)
class IndexPageContributor implements PageSource {

	private final MessageSource messages;

	IndexPageContributor(MessageSource messages) {
		this.messages = messages;
	}

	@Override
	public Stream<PageEntry> pages() {
		return Pages.INDEXES.stream()
			.map((path) -> new PageEntry(new PagePath(path),
					new BilingualText(label(path, Language.ID), label(path, Language.EN))));
	}

	/**
	 * The label of {@code /characters/matrix} has the message key
	 * {@code nav.characters.matrix}.
	 */
	private String label(String path, Language language) {
		return this.messages.getMessage("nav" + path.replace('/', '.'), null, language.locale());
	}

}
