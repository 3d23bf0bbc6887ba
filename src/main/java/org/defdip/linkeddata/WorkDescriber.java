package org.defdip.linkeddata;

import org.defdip.bibliography.Contributor;
import org.defdip.bibliography.Work;
import org.defdip.bibliography.WorkRepository;
import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Describes the works that the article cites. */
@Component
@Order(4)
class WorkDescriber implements Describer, SubjectDescriber<Work> {

	private static final IRI NAME = Vocabulary.schema("name");

	private final WorkRepository works;

	WorkDescriber(WorkRepository works) {
		this.works = works;
	}

	@Override
	public void describe(RdfGraph graph) {
		this.works.findAllWithPassages().forEach((work) -> describe(work, graph));
	}

	@Override
	public void describe(Work work, RdfGraph graph) {
		IriFactory iris = graph.iris();
		Description description = graph
			.begin(work.getAddress(), new BilingualText(work.getShortTitle(), work.getShortTitle()))
			.is(types(work))
			.name(DCTERMS.TITLE, work.getTitle())
			.name(iris.term("title-in-source"), work.getTitleInSource())
			.fact(iris.term("year-in-source"), work.getYearInSource())
			.fact(iris.term("pages-in-source"), work.getPagesInSource())
			.fact(Vocabulary.bibo("chapter"), work.getChapterNumber())
			.fact(Vocabulary.bibo("volume"), work.getVolume())
			.fact(Vocabulary.bibo("issue"), work.getIssue())
			.fact(Vocabulary.bibo("pages"), work.getPages())
			.name(Vocabulary.schema("genre"), work.getGenre())
			.fact(Vocabulary.schema("inLanguage"), work.getLanguage())
			.fact(Vocabulary.bibo("number"), work.getNumber())
			.text(DCTERMS.ALTERNATIVE, work.getTranslatedTitle())
			.fact(Vocabulary.bibo("doi"), work.getDoi())
			.link(iris.term("certainty"), iris.code("certainty", work.getCertainty()))
			.fact(iris.term("link-certain"), work.isLinkCertain())
			.fact(iris.term("cited"), work.isCited())
			.text(SKOS.NOTE, work.getNote())
			.text(SKOS.NOTE, work.getViaNote())
			.links(iris.term("used-in"), Description.passages(iris, work.getPassages()));
		describeIssue(work, description);
		describeContainers(work, description);
		describeAddresses(work, description);
		work.getNamedContributors().forEach((contributor) -> describe(contributor, description, iris));
	}

	private static IRI[] types(Work work) {
		return switch (work.getType()) {
			case ARTICLE_JOURNAL -> types("AcademicArticle", "ScholarlyArticle");
			case ARTICLE_MAGAZINE, ENTRY_ENCYCLOPEDIA, PAPER_CONFERENCE -> types("Article", "Article");
			case BOOK -> types("Book", "Book");
			case CHAPTER -> types("Chapter", "Chapter");
			case DOCUMENT -> types("Document", "CreativeWork");
			case POST_WEBLOG -> types("Article", "BlogPosting");
			case LEGISLATION -> types("Statute", "Legislation");
			case REPORT -> types("Report", "Report");
			case THESIS -> types("Thesis", "Thesis");
			case TREATY -> types("LegalDocument", "Legislation");
			case WEBPAGE -> types("Webpage", "WebPage");
		};
	}

	/** The types of the work's container. */
	private static IRI[] containerTypes(Work work) {
		return switch (work.getType()) {
			case ARTICLE_JOURNAL -> types("Journal", "Periodical");
			case ARTICLE_MAGAZINE -> types("Magazine", "Periodical");
			case CHAPTER -> types("Book", "Book");
			case ENTRY_ENCYCLOPEDIA -> types("ReferenceSource", "Book");
			case PAPER_CONFERENCE -> types("Proceedings", "Book");
			case POST_WEBLOG, WEBPAGE -> types("Website", "WebSite");
			case BOOK, DOCUMENT, LEGISLATION, REPORT, THESIS, TREATY -> types("Document", "CreativeWork");
		};
	}

	private static IRI[] types(String bibo, String schema) {
		return new IRI[] { Vocabulary.bibo(bibo), Vocabulary.schema(schema) };
	}

	private static void describe(Contributor contributor, Description work, IriFactory iris) {
		IRI role = switch (contributor.role()) {
			case AUTHOR -> DCTERMS.CREATOR;
			case AUTHORITY -> Vocabulary.bibo("issuer");
			case EDITOR -> Vocabulary.bibo("editor");
			case TRANSLATOR -> Vocabulary.bibo("translator");
		};
		if (contributor.author() != null) {
			work.link(role, iris.of(PagePath.of("authors", contributor.author())));
			return;
		}
		Description person = work.part("contributor-" + contributor.position()).is(FOAF.AGENT);
		if (contributor.literal() != null) {
			person.is(Vocabulary.schema("Organization")).name(NAME, contributor.literal());
		}
		else {
			person.is(Vocabulary.schema("Person"))
				.name(NAME,
						(contributor.given() != null) ? contributor.given() + " " + contributor.family()
								: contributor.family())
				.name(Vocabulary.schema("familyName"), contributor.family())
				.name(Vocabulary.schema("givenName"), contributor.given());
		}
		work.link(role, person.subject());
	}

	private static void describeIssue(Work work, Description description) {
		if (work.getIssued() != null) {
			IRI precision = (work.getIssuedMonth() == null) ? XSD.GYEAR
					: (work.getIssuedDay() == null) ? XSD.GYEARMONTH : XSD.DATE;
			description.typed(DCTERMS.ISSUED, work.getIssued().toString(), precision);
		}
	}

	/**
	 * Edition, number of pages and ISBN belong to the book that contains the work, if
	 * there is one.
	 */
	private static void describeContainers(Work work, Description description) {
		Description book = description;
		if (work.getContainerTitle() != null) {
			book = description.part("container").is(containerTypes(work)).name(DCTERMS.TITLE, work.getContainerTitle());
			description.link(DCTERMS.IS_PART_OF, book.subject());
		}
		book.fact(Vocabulary.bibo("edition"), work.getEdition())
			.fact(Vocabulary.bibo("numPages"), work.getNumberOfPages())
			.fact(Vocabulary.bibo("isbn"), work.getIsbn());
		if (work.getCollectionTitle() != null) {
			Description series = description.part("series")
				.is(Vocabulary.bibo("Series"))
				.name(DCTERMS.TITLE, work.getCollectionTitle());
			book.link(DCTERMS.IS_PART_OF, series.subject()).fact(Vocabulary.bibo("number"), work.getCollectionNumber());
		}
		if (work.getPublisher() != null) {
			Description publisher = description.part("publisher")
				.is(FOAF.AGENT)
				.name(NAME, work.getPublisher())
				.name(Vocabulary.schema("location"), work.getPublisherPlace());
			description.link(DCTERMS.PUBLISHER, publisher.subject());
		}
	}

	/**
	 * Adds the URL and the DOI. The DOI denotes the same thing only if the record is
	 * checked and the article certainly means that work.
	 */
	private static void describeAddresses(Work work, Description description) {
		if (work.getUrl() != null) {
			description.link(Vocabulary.schema("url"), Values.iri(work.getUrl()));
		}
		if (work.getDoi() != null && work.isLinkCertain() && work.getCertainty() == Work.Certainty.VERIFIED) {
			description.link(Vocabulary.schema("sameAs"), Values.iri("https://doi.org/" + work.getDoi()));
		}
	}

}
