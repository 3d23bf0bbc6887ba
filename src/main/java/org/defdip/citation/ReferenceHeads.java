package org.defdip.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.defdip.bibliography.Work;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.LocalizedPath;
import org.defdip.core.PageSubject;
import org.defdip.core.PageSubjects;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Adds metadata for reference managers and indexers to the head of each page.
 */
@Component
class ReferenceHeads implements HandlerInterceptor {

	/**
	 * A zero width space, which Zotero accepts as a value and displays as empty. An empty
	 * or blank value would make it search for another.
	 */
	private static final String NOTHING = "\u200b";

	private final PageSubjects subjects;

	private final Citables citables;

	private final References references;

	private final ContextObjects contextObjects;

	private final Edition edition;

	private final MessageSource messages;

	ReferenceHeads(PageSubjects subjects, Citables citables, References references, ContextObjects contextObjects,
			Edition edition, MessageSource messages) {
		this.subjects = subjects;
		this.citables = citables;
		this.references = references;
		this.contextObjects = contextObjects;
		this.edition = edition;
		this.messages = messages;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView view) {
		LocalizedPath page = LocalizedPath.of(request).orElse(null);
		if (view == null || view.getViewName() == null || page == null) {
			return;
		}
		Language language = page.language();
		// For lists only, since clients would take them for any other page.
		view.addObject("coins", this.contextObjects.in(language));
		if (this.citables.has(page.path())) {
			Citable citable = this.subjects
				.<CitableFactory<PageSubject>, Citable>handle(view.getModel(), page.path(), CitableFactory.class,
						(factory, subject) -> factory.of(subject, language))
				.orElseGet(() -> this.citables.labelled(page.path(), language));
			view.addObject("citable", page.path());
			view.addObject("metaTags", tags(citable, language));
		}
	}

	private List<MetaTag> tags(Citable page, Language language) {
		return (page.work() != null) ? work(page.work(), language) : ours(page, language);
	}

	private List<MetaTag> ours(Citable page, Language language) {
		CSLItemData reference = this.references.page(page, language);
		List<MetaTag> tags = new ArrayList<>();
		add(tags, "z:itemType", itemType(reference));
		add(tags, "DC.title", reference.getTitle());
		names(reference.getAuthor()).forEach((name) -> add(tags, "citation_author", name));
		add(tags, "DC.date", this.edition.date().toString());
		add(tags, "DC.language", reference.getLanguage());
		add(tags, "DC.publisher", message("site.name", language));
		add(tags, "DC.rights", Edition.LICENCE);
		add(tags, "prism.publicationName", reference.getContainerTitle());
		add(tags, "prism.edition", this.references.edition(language));
		add(tags, "citation_public_url", reference.getURL());
		return tags;
	}

	/** The Zotero item type of a page of the site. */
	static String itemType(CSLItemData page) {
		return switch (page.getType()) {
			case BOOK -> "book";
			case DATASET -> "dataset";
			case ENTRY_DICTIONARY -> "dictionaryEntry";
			default -> "encyclopediaArticle";
		};
	}

	/**
	 * Describes the work, so that reference managers save the work rather than the page
	 * with its record. A tag with the prefix {@code z:} sets the Zotero field of that
	 * name.
	 */
	private List<MetaTag> work(Work work, Language language) {
		CSLItemData reference = this.references.work(work, language);
		List<MetaTag> tags = new ArrayList<>();
		add(tags, "z:itemType", itemType(work));
		add(tags, "citation_title", reference.getTitle());
		creators(tags, reference);
		add(tags, "citation_publication_date", date(work));
		add(tags, "citation_language", reference.getLanguage());
		switch (work.getType()) {
			case PAPER_CONFERENCE -> add(tags, "citation_conference_title", work.getContainerTitle());
			case ARTICLE_JOURNAL -> add(tags, "citation_journal_title", work.getContainerTitle());
			case CHAPTER -> add(tags, "citation_inbook_title", work.getContainerTitle());
			case LEGISLATION, TREATY -> {
				add(tags, "z:nameOfAct", reference.getTitle());
				add(tags, "z:code", reference.getContainerTitle());
				add(tags, "z:codeNumber", work.getVolume());
				add(tags, "z:publicLawNumber", work.getNumber());
				add(tags, "z:dateEnacted", date(work));
			}
			case REPORT -> {
				add(tags, "citation_technical_report_institution", BibtexFile.institution(reference));
				add(tags, "z:reportType", work.getGenre());
				add(tags, "z:reportNumber", work.getNumber());
			}
			case THESIS -> {
				add(tags, "citation_dissertation_institution", work.getPublisher());
				add(tags, "z:thesisType", work.getGenre());
			}
			default -> {
			}
		}
		add(tags, "prism.publicationName", reference.getContainerTitle());
		add(tags, "citation_series_title", work.getCollectionTitle());
		add(tags, "z:seriesNumber", work.getCollectionNumber());
		add(tags, "citation_volume", work.getVolume());
		add(tags, "citation_issue", work.getIssue());
		if (work.getPages() != null) {
			String[] ends = work.getPages().split("-", 2);
			add(tags, "citation_firstpage", ends[0]);
			add(tags, "citation_lastpage", (ends.length > 1) ? ends[1] : null);
		}
		add(tags, "z:numPages", work.getNumberOfPages());
		add(tags, "prism.edition", work.getEdition());
		add(tags, "citation_publisher", work.getPublisher());
		add(tags, "z:place", work.getPublisherPlace());
		add(tags, "citation_isbn", work.getIsbn());
		add(tags, "citation_doi", work.getDoi());
		add(tags, "citation_public_url", RisFile.address(reference));
		// The page description is not an abstract of the work, and the certainty of the
		// record does not belong in one.
		add(tags, "z:abstractNote", NOTHING);
		add(tags, "z:extra", reference.getNote());
		return tags;
	}

	/**
	 * Zotero reads translators from its own tag only, and only if no author has a
	 * <code>citation_author</code>.
	 */
	private static void creators(List<MetaTag> tags, CSLItemData work) {
		boolean translated = work.getTranslator() != null;
		names(work.getAuthor()).forEach((name) -> add(tags, translated ? "DC.creator" : "citation_author", name));
		names(work.getEditor()).forEach((name) -> add(tags, translated ? "bib.editors" : "citation_editor", name));
		names(work.getTranslator()).forEach((name) -> add(tags, "z:translators", name));
	}

	/** The Zotero item type of a work. */
	static String itemType(Work work) {
		return switch (work.getType()) {
			case ARTICLE_JOURNAL -> "journalArticle";
			case ARTICLE_MAGAZINE -> "magazineArticle";
			case BOOK -> "book";
			case CHAPTER -> "bookSection";
			case DOCUMENT -> "document";
			case ENTRY_ENCYCLOPEDIA -> "encyclopediaArticle";
			case PAPER_CONFERENCE -> "conferencePaper";
			case POST_WEBLOG -> "blogPost";
			case LEGISLATION, TREATY -> "statute";
			case REPORT -> "report";
			case THESIS -> "thesis";
			case WEBPAGE -> "webpage";
		};
	}

	private static void add(List<MetaTag> tags, String name, @Nullable String content) {
		if (content != null) {
			tags.add(new MetaTag(name, content));
		}
	}

	private static Stream<String> names(CSLName @Nullable [] names) {
		return References.named(names).map(HeadName::of);
	}

	private static @Nullable String date(Work work) {
		return (work.getIssued() != null) ? work.getIssued().toString().replace('-', '/') : null;
	}

	private String message(String key, Language language) {
		return this.messages.getMessage(key, null, language.locale());
	}

}
