package org.defdip.site;

import java.util.Optional;
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

	/** The page at {@code address}, if it is one of these. */
	Optional<PageEntry> find(PagePath address) {
		return pages().filter((page) -> page.address().equals(address)).findFirst();
	}

	/**
	 * The label of {@code /source/notes} has the message key {@code nav.source.notes}.
	 */
	private String label(String path, Language language) {
		return this.messages.getMessage("nav" + path.replace('/', '.'), null, language.locale());
	}

}
