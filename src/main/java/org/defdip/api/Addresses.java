package org.defdip.api;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.Set;

import org.defdip.bibliography.Author;
import org.defdip.bibliography.Work;
import org.defdip.concept.Concept;
import org.defdip.concept.Definition;
import org.defdip.core.BilingualText;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.NotFoundException;
import org.defdip.core.PagePath;
import org.defdip.core.SiteProperties;
import org.defdip.core.Slugged;
import org.defdip.source.PassageIndex;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Creates the addresses of things in the API, as pages, as data and as files. */
@Component
class Addresses {

	/** The root of version 1 of the API. */
	static final String ROOT = "/api/v1";

	/** Collections whose path segment is the same in the API and on the site. */
	private static final Set<String> NAMESAKES = Set.of("concepts", "authors", "works", "definitions", "characters",
			"typologies");

	private static final Pattern PLACE = Pattern.compile("/sources/([a-z0-9-]+/(?!notes$|errata$)[a-z0-9-]+)");

	private final SiteProperties site;

	private final Edition edition;

	private final MessageSource messages;

	private final PassageIndex passages;

	Addresses(SiteProperties site, Edition edition, MessageSource messages, PassageIndex passages) {
		this.site = site;
		this.edition = edition;
		this.messages = messages;
		this.passages = passages;
	}

	/** The absolute address of a path that begins with a slash. */
	String absolute(String path) {
		return this.site.absolute(path);
	}

	/** The absolute address of a path within the API. */
	String inApi(String path) {
		return this.site.absolute(ROOT + path);
	}

	/**
	 * The path in the API of the thing with a page at {@code address}, if the API has it.
	 */
	static Optional<String> pathInApi(PagePath address) {
		if (address.path().lastIndexOf('/') == 0) {
			return Optional.empty();
		}
		Matcher place = PLACE.matcher(address.path());
		if (place.matches()) {
			return Optional.of(ROOT + "/passages/" + place.group(1));
		}
		return NAMESAKES.contains(address.collection()) ? Optional.of(ROOT + address.path()) : Optional.empty();
	}

	/** The path of a page from the root of the host. */
	String path(Language language, PagePath address) {
		return this.site.path() + "/" + language.slug() + address.path();
	}

	BilingualText page(String path) {
		return new BilingualText(this.site.absolute("/" + Language.ID.slug() + path),
				this.site.absolute("/" + Language.EN.slug() + path));
	}

	/** The links of the thing with a page at {@code address}. */
	Links links(PagePath address) {
		return links(pathInApi(address).map(this.site::absolute).orElse(null), address);
	}

	/**
	 * The links of the thing at {@code self} in the API, with a page at {@code address}.
	 */
	Links links(@Nullable String self, PagePath address) {
		String thing = this.site.absolute(address.path());
		return new Links(self, thing, page(address.path()),
				new Links.Data(thing + ".ttl", thing + ".jsonld", thing + ".rdf", thing + ".nt"));
	}

	Links.Files files(PagePath address) {
		String thing = this.site.absolute(address.path());
		return new Links.Files(thing + ".bib", thing + ".ris", thing + ".csl.json");
	}

	Reference to(Concept concept) {
		return new Reference(concept.getSlug(), concept.getLabel(), inApi("/concepts/" + concept.getSlug()));
	}

	List<Reference> toConcepts(Collection<Concept> concepts) {
		return concepts.stream().map(this::to).sorted(Comparator.comparing(Reference::slug)).toList();
	}

	Reference to(Author author) {
		return new Reference(author.getSlug(), author.getLabel(), inApi(author.getAddress().path()));
	}

	List<Reference> toAuthors(Collection<Author> authors) {
		return authors.stream().map(this::to).toList();
	}

	Reference to(Work work) {
		return new Reference(work.getSlug(), same(work.getShortTitle()), inApi(work.getAddress().path()));
	}

	Reference to(PagePath address, BilingualText label) {
		return new Reference(address.slug(), label, pathInApi(address).map(this.site::absolute).orElseThrow());
	}

	Reference.ToDefinition toDefinition(int number) {
		return new Reference.ToDefinition(number, inApi("/definitions/" + number));
	}

	List<Reference.ToDefinition> toDefinitions(Collection<Definition> definitions) {
		return definitions.stream().map((definition) -> toDefinition(definition.getNumber())).toList();
	}

	Reference.ToPassage toPassage(String slug) {
		PassageIndex.Entry passage = this.passages.get(slug);
		return new Reference.ToPassage(slug, passage.label(),
				pathInApi(passage.address()).map(this.site::absolute).orElseThrow());
	}

	List<Reference.ToPassage> toPassages(Collection<String> slugs) {
		return slugs.stream().sorted().map(this::toPassage).toList();
	}

	/** A name that is the same in all languages. */
	static BilingualText same(String name) {
		return new BilingualText(name, name);
	}

	About about() {
		return new About(this.edition.label(), this.edition.revision(), this.edition.date(), Edition.LICENCE,
				new BilingualText(attribution(Language.ID), attribution(Language.EN)));
	}

	private String attribution(Language language) {
		return this.messages.getMessage("api.attribution",
				new Object[] { this.messages.getMessage("site.name", null, language.locale()), this.edition.label(),
						this.site.absolute("/" + language.slug() + "/") },
				language.locale());
	}

	/** A page of the collection at {@code path}. */
	<T> Listing<T> listing(Page<T> found, String path, Map<String, ? extends @Nullable Object> chosen) {
		return listing(found.getContent(), found.getTotalElements(), found.getNumber() + 1, found.getSize(), path,
				chosen);
	}

	/**
	 * A page of the collection at {@code path}.
	 * @param number the number of the page, from 1
	 * @param chosen the other parameters of the request
	 * @throws NotFoundException if there is no such page
	 */
	<T> Listing<T> listing(List<T> items, long total, int number, int size, String path,
			Map<String, ? extends @Nullable Object> chosen) {
		long pages = Math.max(1, (total + size - 1) / size);
		if (number > pages) {
			throw new NotFoundException();
		}
		return new Listing<>(items, number, size, total, pages, new Listing.Turns(turn(path, chosen, number, size),
				turn(path, chosen, 1, size), (number > 1) ? turn(path, chosen, number - 1, size) : null,
				(number < pages) ? turn(path, chosen, number + 1, size) : null, turn(path, chosen, pages, size)),
				about());
	}

	private String turn(String path, Map<String, ? extends @Nullable Object> chosen, long number, int size) {
		StringBuilder address = new StringBuilder(inApi(path)).append('?');
		chosen.forEach((name, value) -> {
			if (value != null) {
				String words = (value instanceof Slugged code) ? code.slug() : value.toString();
				address.append(name).append('=').append(UriUtils.encode(words, StandardCharsets.UTF_8)).append('&');
			}
		});
		return address.append("page=").append(number).append("&size=").append(size).toString();
	}

}
