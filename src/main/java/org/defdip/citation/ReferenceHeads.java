package org.defdip.citation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.defdip.bibliography.Work;
import org.defdip.bibliography.WorkRepository;
import org.defdip.character.DiplomacyCharacter;
import org.defdip.concept.ConceptEntry;
import org.defdip.concept.Definition;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.SiteProperties;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives a page what reference managers and indexers look for, from what its controller
 * has put into the model.
 */
@Component
class ReferenceHeads implements HandlerInterceptor {

	/** The pages that list works; on any other page they would be taken for the page. */
	private static final Set<String> LISTS_OF_WORKS = Set.of("bibliography/index", "search/index");

	private final Citables citables;

	private final References references;

	private final SiteProperties site;

	private final Edition edition;

	private final MessageSource messages;

	/** By slug; works do not change while the application runs. */
	private final SingletonSupplier<Map<String, String>> contextObjects;

	ReferenceHeads(Citables citables, References references, WorkRepository works, SiteProperties site, Edition edition,
			MessageSource messages) {
		this.citables = citables;
		this.references = references;
		this.site = site;
		this.edition = edition;
		this.messages = messages;
		this.contextObjects = SingletonSupplier.of(() -> {
			Map<String, String> objects = new LinkedHashMap<>();
			works.findAll().forEach((work) -> objects.put(work.getSlug(), ContextObject.of(work)));
			return objects;
		});
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView view) {
		if (view == null || view.getViewName() == null
				|| !(view.getModel().get("language") instanceof Language language)
				|| !(view.getModel().get("page") instanceof String path)) {
			return;
		}
		if (this.citables.has(path) && !view.getModel().containsKey("status")) {
			view.addObject("citable", path);
		}
		view.addObject("metaTags", tags(view.getViewName(), view.getModel(), path, language));
		if (LISTS_OF_WORKS.contains(view.getViewName())) {
			view.addObject("contextObjects", this.contextObjects.obtain());
		}
	}

	private List<MetaTag> tags(String view, Map<String, Object> model, String path, Language language) {
		return switch (view) {
			case "concept/show" -> ours("encyclopediaArticle",
					((ConceptEntry) get(model, "entry")).concept().getLabel().in(language), path, language);
			case "character/show" -> ours("encyclopediaArticle",
					((DiplomacyCharacter) get(model, "character")).getConcept().getLabel().in(language), path,
					language);
			case "concept/definitions/show" -> ours("dictionaryEntry",
					this.references.title((Definition) get(model, "definition"), language), path, language);
			case "bibliography/show" -> work((Work) get(model, "work"), language);
			default -> List.of();
		};
	}

	private static Object get(Map<String, Object> model, String name) {
		return Objects.requireNonNull(model.get(name), name);
	}

	private List<MetaTag> ours(String itemType, String title, String path, Language language) {
		String name = message("site.name", language);
		return List.of(new MetaTag("z:itemType", itemType), new MetaTag("DC.title", StringUtils.capitalize(title)),
				new MetaTag("citation_author", whole(message("citation.author", language))),
				new MetaTag("DC.date", this.edition.date().toString()), new MetaTag("DC.language", language.slug()),
				new MetaTag("DC.publisher", name), new MetaTag("DC.rights", Edition.LICENCE),
				new MetaTag("prism.publicationName", name),
				new MetaTag("prism.edition", this.references.edition(language)),
				new MetaTag("citation_public_url", this.site.absolute("/" + language.slug() + path)));
	}

	/** What the work is, so that its record is saved as the work and not as our page. */
	private List<MetaTag> work(Work work, Language language) {
		CSLItemData reference = this.references.work(work, language);
		List<MetaTag> tags = new ArrayList<>();
		add(tags, "z:itemType", itemType(work));
		add(tags, "citation_title", reference.getTitle());
		names(reference.getAuthor()).forEach((name) -> add(tags, "citation_author", name));
		names(reference.getEditor()).forEach((name) -> add(tags, "citation_editor", name));
		add(tags, "citation_publication_date", date(work));
		switch (work.getType()) {
			case PAPER_CONFERENCE -> add(tags, "citation_conference_title", work.getContainerTitle());
			case ARTICLE_JOURNAL -> add(tags, "citation_journal_title", work.getContainerTitle());
			case CHAPTER -> add(tags, "citation_inbook_title", work.getContainerTitle());
			case REPORT -> add(tags, "citation_technical_report_institution", (work.getPublisher() != null)
					? work.getPublisher()
					: names(reference.getAuthor()).findFirst().map((name) -> name.replaceFirst(",$", "")).orElse(null));
			case THESIS -> add(tags, "citation_dissertation_institution", work.getPublisher());
			default -> add(tags, "prism.publicationName", work.getContainerTitle());
		}
		add(tags, "citation_series_title", work.getCollectionTitle());
		add(tags, "citation_volume", work.getVolume());
		add(tags, "citation_issue", work.getIssue());
		if (work.getPages() != null) {
			String[] ends = work.getPages().split("-", 2);
			add(tags, "citation_firstpage", ends[0]);
			add(tags, "citation_lastpage", (ends.length > 1) ? ends[1] : null);
		}
		add(tags, "prism.edition", work.getEdition());
		add(tags, "citation_publisher", work.getPublisher());
		add(tags, "citation_isbn", work.getIsbn());
		add(tags, "citation_doi", work.getDoi());
		add(tags, "citation_public_url", work.getUrl());
		return tags;
	}

	/** What Zotero calls a work. */
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
		return (names == null) ? Stream.empty()
				: Stream.of(names)
					.map((name) -> (name.getLiteral() != null) ? whole(name.getLiteral())
							: name.getFamily() + ", " + name.getGiven());
	}

	/** A name of which nothing is to be taken for a given name. */
	private static String whole(String name) {
		return name + ",";
	}

	private static @Nullable String date(Work work) {
		if (work.getIssuedYear() == null) {
			return null;
		}
		return (work.getIssuedMonth() != null)
				? String.format(Locale.ROOT, "%d/%02d", work.getIssuedYear(), work.getIssuedMonth())
				: work.getIssuedYear().toString();
	}

	private String message(String key, Language language) {
		return this.messages.getMessage(key, null, language.locale());
	}

}
