package org.defdip.linkeddata;

import java.util.Map;
import java.util.Optional;

import org.defdip.core.BilingualText;
import org.defdip.core.PagePath;

import org.springframework.stereotype.Component;

/** The pages that are resources themselves, since they do not show a single thing. */
@Component
class Documents {

	static final PagePath DIVISION = new PagePath("/source");

	static final PagePath NOTES = new PagePath("/source/notes");

	static final PagePath ERRATA = new PagePath("/source/errata");

	static final PagePath TIMELINE = new PagePath("/timeline");

	private static final Map<PagePath, String> TITLES = Map.of(IriFactory.KNOWLEDGE_BASE, "site.name", IriFactory.TERMS,
			"nav.ns", DIVISION, "source.title", NOTES, "nav.source.notes", ERRATA, "nav.source.errata", TIMELINE,
			"nav.timeline");

	private final BilingualMessages wording;

	Documents(BilingualMessages wording) {
		this.wording = wording;
	}

	/** The title of the document at {@code address}, if there is one. */
	Optional<BilingualText> title(PagePath address) {
		return Optional.ofNullable(TITLES.get(address)).map(this.wording::of);
	}

}
