package org.defdip.linkeddata;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.defdip.core.BilingualText;
import org.defdip.core.PagePath;

import org.springframework.stereotype.Component;

/** The pages that are resources themselves, since they do not show a single thing. */
@Component
class Documents {

	static final PagePath TIMELINE = new PagePath("/timeline");

	private static final Map<PagePath, String> TITLES = Map.of(IriFactory.KNOWLEDGE_BASE, "site.name", IriFactory.TERMS,
			"nav.ns", TIMELINE, "nav.timeline");

	private static final Pattern PART = Pattern.compile("/sources/[a-z0-9-]+/(notes|errata)");

	private final BilingualMessages wording;

	Documents(BilingualMessages wording) {
		this.wording = wording;
	}

	/** The title of the document at {@code address}, if there is one. */
	Optional<BilingualText> title(PagePath address) {
		Matcher part = PART.matcher(address.path());
		return Optional.ofNullable(part.matches() ? "nav.source." + part.group(1) : TITLES.get(address))
			.map(this.wording::of);
	}

	/** The page of the editorial remarks on a document. */
	static PagePath notes(String document) {
		return PagePath.of("sources/" + document, "notes");
	}

	/** The page of the misprints of a document. */
	static PagePath errata(String document) {
		return PagePath.of("sources/" + document, "errata");
	}

}
