package org.defdip.citation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import org.defdip.bibliography.Contributor;
import org.defdip.bibliography.Work;
import org.defdip.bibliography.WorkRepository;
import org.defdip.concept.Definition;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.NotFoundException;
import org.defdip.core.PagePath;
import org.defdip.core.SiteProperties;
import org.jspecify.annotations.Nullable;
import org.defdip.source.PassageIndex;
import org.defdip.source.SourceDocument;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Creates CSL references to pages, definitions and works. */
@Component
class References {

	static final String HOME = "/";

	/** The page of the data, which is cited as a data set. */
	static final String DATA = "/data";

	static final String PREFIX = "defdip";

	/** The BCP 47 tag of a title in an unknown language. */
	static final String UNDETERMINED = "und";

	private final WorkRepository works;

	private final PassageIndex passages;

	private final CitationChain citationChain;

	private final SiteProperties site;

	private final Edition edition;

	private final Clock clock;

	private final MessageSource messages;

	References(WorkRepository works, PassageIndex passages, CitationChain citationChain, SiteProperties site,
			Edition edition, Clock clock, MessageSource messages) {
		this.works = works;
		this.passages = passages;
		this.citationChain = citationChain;
		this.site = site;
		this.edition = edition;
		this.clock = clock;
		this.messages = messages;
	}

	CSLItemData page(Citable page, Language language) {
		return new CSLItemDataBuilder(page(page.path(), page.title(), language)).language(page.language()).build();
	}

	/**
	 * A page of the site: an article of the reference work, the reference work as a
	 * whole, or its data set.
	 */
	CSLItemData page(String path, String title, Language language) {
		if (path.equals(HOME)) {
			return ours(path, CSLType.BOOK, language).title(message("site.name", language)).build();
		}
		if (path.equals(DATA)) {
			return ours(path, CSLType.DATASET, language).title(message("site.name", language))
				.edition(null)
				.version(message("citation.version", language, this.edition.label(), this.edition.revision()))
				.build();
		}
		boolean definition = path.matches("/definitions/\\d+");
		return ours(path, definition ? CSLType.ENTRY_DICTIONARY : CSLType.ENTRY_ENCYCLOPEDIA, language)
			.title(StringUtils.capitalize(title))
			.containerTitle(message("site.name", language))
			.build();
	}

	/**
	 * A definition as an article of the reference work, with its provenance in the note.
	 */
	CSLItemData definition(Definition definition, Language language) {
		return new CSLItemDataBuilder(page(definition.getAddress().path(), title(definition, language), language))
			.note(provenance(definition, document(definition, language), language))
			.build();
	}

	/** The chain from the author of the definition to its document, in words. */
	String provenance(Definition definition, CSLItemData document, Language language) {
		return this.citationChain.chain(definition, CitationStyle.IEEE, language) + authorOf(document)
				+ this.citationChain.passage(definition, language);
	}

	/** A definition, followed by the document from which it comes. */
	Stream<CSLItemData> behind(Definition definition, Language language) {
		return Stream.of(definition(definition, language), document(definition, language));
	}

	String title(Definition definition, Language language) {
		return message("definition.title", language, String.valueOf(definition.getNumber()),
				definition.getConcept().getLabel().in(language));
	}

	/** The document in which a definition was read. */
	CSLItemData document(Definition definition, Language language) {
		return document(documentOf(definition), language);
	}

	/** The slug of the record of the document in which a definition was read. */
	String documentOf(Definition definition) {
		return this.passages.get(definition.getPassage()).document().getWork();
	}

	/** The work with the slug {@code document}. */
	CSLItemData document(String document, Language language) {
		return work(this.works.findBySlug(document).orElseThrow(NotFoundException::new), language);
	}

	/**
	 * A work from its record, without a title of its own if it is not identified. The
	 * note contains the certainty and origin of the record; styles do not print it. There
	 * is no date of access, since the site does not show when anyone read the work
	 * itself.
	 */
	CSLItemData work(Work work, Language language) {
		CSLItemDataBuilder item = new CSLItemDataBuilder().id(work.getSlug())
			.type(CSLType.fromString(work.getType().slug()))
			.title(title(work, language))
			.containerTitle(container(work))
			.collectionTitle(work.getCollectionTitle())
			.collectionNumber(work.getCollectionNumber())
			.chapterNumber(work.getChapterNumber())
			.edition(work.getEdition())
			.volume(work.getVolume())
			.issue(work.getIssue())
			.page(work.getPages())
			.numberOfPages(work.getNumberOfPages())
			.publisher(work.getPublisher())
			.publisherPlace(work.getPublisherPlace())
			.genre(work.getGenre())
			.number(work.getNumber())
			.jurisdiction(work.getJurisdiction())
			.ISBN(work.getIsbn())
			.DOI(work.getDoi())
			.language((work.getLanguage() != null) ? work.getLanguage() : UNDETERMINED)
			.note(certainty(work, language) + " " + message("citation.record", language, source(language)));
		if (!work.getAuthors().isEmpty()) {
			item.author(names(work.getAuthors()));
		}
		if (!work.getEditors().isEmpty()) {
			item.editor(names(work.getEditors()));
		}
		if (!work.getTranslators().isEmpty()) {
			item.translator(names(work.getTranslators()));
		}
		if (work.getUrl() != null) {
			item.URL(work.getUrl());
		}
		if (!work.getAuthorities().isEmpty()) {
			item.authority(work.getAuthorities().get(0).sortName());
		}
		if (work.getIssuedYear() != null && work.getIssuedMonth() != null && work.getIssuedDay() != null) {
			item.issued(work.getIssuedYear(), work.getIssuedMonth(), work.getIssuedDay());
		}
		else if (work.getIssuedYear() != null && work.getIssuedMonth() != null) {
			item.issued(work.getIssuedYear(), work.getIssuedMonth());
		}
		else if (work.getIssuedYear() != null) {
			item.issued(work.getIssuedYear());
		}
		return item.build();
	}

	/** The container of a work; that of a law is the gazette with its supplement. */
	private static @Nullable String container(Work work) {
		return (work.getSupplement() != null) ? work.getContainerTitle() + ", " + work.getSupplement()
				: work.getContainerTitle();
	}

	/** The certainty of the work's record, in words. */
	String certainty(Work work, Language language) {
		String certainty = message("certainty." + work.getCertainty().slug() + ".text", language);
		boolean compilation = this.passages.documentsOf(work.getSlug())
			.stream()
			.anyMatch((document) -> document.getKind() == SourceDocument.Kind.COMPILATION);
		return compilation ? certainty + " " + message("citation.note.copy", language) : certainty;
	}

	/** The edition and revision, in words. */
	String edition(Language language) {
		return message("citation.edition", language, this.edition.label(), this.edition.revision());
	}

	/** The origin of a reference, in words. */
	String source(Language language) {
		return message("site.name", language) + ", " + edition(language);
	}

	private String title(Work work, Language language) {
		if (work.getTitle() != null) {
			return work.getTitle();
		}
		return (work.getTitleInSource() != null) ? work.getTitleInSource()
				: "[" + message("work.untitled", language) + "]";
	}

	private CSLItemDataBuilder ours(String path, CSLType type, Language language) {
		LocalDate date = this.edition.date();
		return new CSLItemDataBuilder()
			.id(PREFIX + "-" + language.slug() + path.replace('/', '-').replaceFirst("-$", ""))
			.type(type)
			.author(new CSLNameBuilder().literal(message("citation.author", language)).build())
			.edition(edition(language))
			.issued(date.getYear(), date.getMonthValue(), date.getDayOfMonth())
			.accessed(today())
			.URL(this.site.absolute("/" + language.slug() + path))
			.language(language.slug());
	}

	/** The date of access for pages of the site, which is today. */
	private CSLDate today() {
		LocalDate today = LocalDate.now(this.clock);
		return new CSLDateBuilder().dateParts(today.getYear(), today.getMonthValue(), today.getDayOfMonth()).build();
	}

	/** The names of people and bodies, without the placeholder for further ones. */
	static Stream<CSLName> named(CSLName @Nullable [] names) {
		return (names == null) ? Stream.empty()
				: Stream.of(names).filter((name) -> !Contributor.OTHERS.equals(name.getLiteral()));
	}

	private static CSLName[] names(List<Contributor> contributors) {
		return contributors.stream().map(References::name).toArray(CSLName[]::new);
	}

	private static CSLName name(Contributor contributor) {
		CSLNameBuilder name = new CSLNameBuilder();
		if (contributor.literal() != null) {
			return name.literal(contributor.literal()).build();
		}
		return name.family(contributor.family()).given(contributor.given()).build();
	}

	private static String authorOf(CSLItemData item) {
		if (item.getAuthor() == null) {
			return item.getTitle();
		}
		CSLName author = item.getAuthor()[0];
		return (author.getLiteral() != null) ? author.getLiteral() : author.getFamily();
	}

	private String message(String key, Language language, Object... arguments) {
		return this.messages.getMessage(key, arguments, language.locale());
	}

}
