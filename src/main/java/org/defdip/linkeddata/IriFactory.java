package org.defdip.linkeddata;

import java.util.Locale;
import java.util.regex.Pattern;

import org.defdip.core.Edition;
import org.defdip.core.PagePath;
import org.defdip.core.SiteProperties;
import org.defdip.core.Slugged;
import org.defdip.source.PassageIndex;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

import org.springframework.stereotype.Component;

/**
 * Creates the IRIs of things: the addresses of their pages without the language. Terms of
 * the site's own vocabulary are fragments of {@code /ns}.
 */
@Component
class IriFactory {

	/** The knowledge base itself. */
	static final PagePath KNOWLEDGE_BASE = new PagePath("/data");

	/** The document of the site's own vocabulary. */
	static final PagePath TERMS = new PagePath("/ns");

	/** The licence of the site's texts and data. */
	static final IRI LICENCE = Values.iri(Edition.LICENCE);

	private static final Pattern HYPHEN = Pattern.compile("[- ](\\w)");

	private final SiteProperties site;

	private final PassageIndex passages;

	IriFactory(SiteProperties site, PassageIndex passages) {
		this.site = site;
		this.passages = passages;
	}

	IRI of(PagePath address) {
		return Values.iri(this.site.absolute(address.path()));
	}

	/** The IRI of the thing, or part of a thing, at {@code path}. */
	IRI of(String path) {
		return Values.iri(this.site.absolute(path));
	}

	/** The page path of a thing or of the thing it is a part of. */
	PagePath addressOf(IRI thing) {
		return new PagePath(thing.stringValue().substring(this.site.baseUrl().length()).replaceAll("#.*", ""));
	}

	/** A part of a thing, identified by a fragment. */
	IRI part(IRI thing, String fragment) {
		return Values.iri(thing.stringValue() + "#" + fragment);
	}

	IRI passage(String slug) {
		return of(passageAddress(slug));
	}

	/** The page path of a passage. */
	PagePath passageAddress(String slug) {
		return this.passages.get(slug).address();
	}

	/** The record of the document that contains a passage. */
	IRI documentOf(String passage) {
		return of(PagePath.of("works", this.passages.get(passage).document().getWork()));
	}

	/** The authors and editors of the knowledge base. */
	IRI editors() {
		return of("/data#editors");
	}

	String termNamespace() {
		return this.site.absolute(TERMS.path()) + "#";
	}

	/**
	 * A property of the site's vocabulary, from English words or a slug: {@code aims-at}
	 * becomes {@code aimsAt}.
	 */
	IRI term(String words) {
		String name = HYPHEN.matcher(words.toLowerCase(Locale.ENGLISH))
			.replaceAll((hyphen) -> hyphen.group(1).toUpperCase(Locale.ENGLISH));
		return Values.iri(termNamespace(), name);
	}

	/** A class of the site's vocabulary. */
	IRI type(String name) {
		return Values.iri(termNamespace(), name);
	}

	/** A value of a code list: {@code attribution-explicit}. */
	IRI code(String list, Slugged value) {
		return code(list, value.slug());
	}

	/** A value of a code list, by its slug. */
	IRI code(String list, String value) {
		return Values.iri(termNamespace(), list + "-" + value);
	}

}
