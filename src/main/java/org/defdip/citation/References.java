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

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Makes references, as reference managers know them, of pages, definitions and works. */
@Component
class References {

	/** The slug of the one article from which all this comes. */
	static final String ARTICLE = "dictio-126110";

	static final String HOME = "/";

	/** The page of all data, which is cited as a data set. */
	static final String DATA = "/data";

	static final String PREFIX = "defdip";

	/** The language of a title of which it is not known, as BCP 47 has it. */
	static final String UNDETERMINED = "und";

	private final WorkRepository works;

	private final CitationChain secondHand;

	private final SiteProperties site;

	private final Edition edition;

	private final Clock clock;

	private final MessageSource messages;

	References(WorkRepository works, CitationChain secondHand, SiteProperties site, Edition edition, Clock clock,
			MessageSource messages) {
		this.works = works;
		this.secondHand = secondHand;
		this.site = site;
		this.edition = edition;
		this.clock = clock;
		this.messages = messages;
	}

	CSLItemData page(Citable page, Language language) {
		return new CSLItemDataBuilder(page(page.path(), page.title(), language)).language(page.language()).build();
	}

	/**
	 * A page of ours as an article of the reference work it belongs to, or the reference
	 * work itself, or its data.
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
	 * A definition as an article of our reference work, with the way it came in its note.
	 */
	CSLItemData definition(Definition definition, Language language) {
		return new CSLItemDataBuilder(page(definition.getAddress().path(), title(definition, language), language))
			.note(provenance(definition, article(language), language))
			.build();
	}

	/** The way of a definition from its author to the article, in words. */
	String provenance(Definition definition, CSLItemData article, Language language) {
		return this.secondHand.chain(definition, CitationStyle.IEEE, language) + authorOf(article)
				+ this.secondHand.passage(definition, language);
	}

	/** A definition, and the article from which it comes. */
	Stream<CSLItemData> behind(Definition definition, Language language) {
		return Stream.of(definition(definition, language), article(language));
	}

	String title(Definition definition, Language language) {
		return message("definition.title", language, String.valueOf(definition.getNumber()),
				definition.getConcept().getLabel().in(language));
	}

	/** The article, which is the one work that was read here. */
	CSLItemData article(Language language) {
		return work(this.works.findBySlug(ARTICLE).orElseThrow(NotFoundException::new), language);
	}

	/**
	 * A work as its record has it, without a title of its own where it is not identified.
	 * How sure the record is and where it comes from stand in the note, which no style
	 * prints. It has no day of access: nothing on the site shows when a reader, or an
	 * editor, read the work itself.
	 */
	CSLItemData work(Work work, Language language) {
		CSLItemDataBuilder item = new CSLItemDataBuilder().id(work.getSlug())
			.type(CSLType.fromString(work.getType().slug()))
			.title(title(work, language))
			.containerTitle(work.getContainerTitle())
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
		if (work.getIssuedYear() != null && work.getIssuedMonth() != null) {
			item.issued(work.getIssuedYear(), work.getIssuedMonth());
		}
		else if (work.getIssuedYear() != null) {
			item.issued(work.getIssuedYear());
		}
		return item.build();
	}

	/** How sure the record of the work is, in words. */
	String certainty(Work work, Language language) {
		String certainty = message("certainty." + work.getCertainty().slug() + ".text", language);
		return work.getSlug().equals(ARTICLE) ? certainty + " " + message("citation.note.copy", language) : certainty;
	}

	/** The edition and revision in words. */
	String edition(Language language) {
		return message("citation.edition", language, this.edition.label(), this.edition.revision());
	}

	/** From where a reader has a reference. */
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

	/** The day on which a reader who cites a page of ours today has it open. */
	private CSLDate today() {
		LocalDate today = LocalDate.now(this.clock);
		return new CSLDateBuilder().dateParts(today.getYear(), today.getMonthValue(), today.getDayOfMonth()).build();
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
		CSLName author = item.getAuthor()[0];
		return (author.getLiteral() != null) ? author.getLiteral() : author.getFamily();
	}

	private String message(String key, Language language, Object... arguments) {
		return this.messages.getMessage(key, arguments, language.locale());
	}

}
