package org.defdip.linkeddata;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.defdip.bibliography.Author;
import org.defdip.bibliography.AuthorRepository;
import org.defdip.bibliography.AuthorSpelling;
import org.defdip.bibliography.Contributor;
import org.defdip.bibliography.Intermediary;
import org.defdip.bibliography.Work;
import org.defdip.bibliography.WorkRepository;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Defines the tables of the authors and works. */
@Component
@Order(3)
class BibliographyTables implements CsvTableSource {

	private final AuthorRepository authors;

	private final WorkRepository works;

	private final IriFactory iris;

	BibliographyTables(AuthorRepository authors, WorkRepository works, IriFactory iris) {
		this.authors = authors;
		this.works = works;
		this.iris = iris;
	}

	@Override
	public Stream<CsvTable<?>> tables() {
		return Stream.of(authors(), spellings(), works(), contributors());
	}

	private CsvTable<Author> authors() {
		return CsvTable.of("authors", this.authors.findAllWithSpellings())
			.column("slug", Author::getSlug)
			.column("iri", (author) -> this.iris.of(author.getAddress()))
			.column("kind", Author::getKind)
			.text("name", Author::getLabel)
			.column("sort_name", Author::getSortName)
			.column("identified", Author::isIdentified)
			.text("role", Author::getRole)
			.text("part", Author::getPart)
			.text("note", Author::getNote)
			.column("cited_through",
					(author) -> author.getIntermediaries()
						.stream()
						.map(Intermediary::name)
						.collect(Collectors.joining("; ")))
			.column("cited_through_certainty",
					(author) -> author.getIntermediaries().stream().map(Intermediary::certainty).toList());
	}

	private CsvTable<Spelling> spellings() {
		return CsvTable
			.of("spellings",
					this.authors.findAllWithSpellings()
						.stream()
						.flatMap((author) -> author.getSpellings()
							.stream()
							.map((spelling) -> new Spelling(author.getSlug(), spelling)))
						.toList())
			.column("author", Spelling::author)
			.column("words", (spelling) -> spelling.spelling().getForm())
			.column("correct", (spelling) -> spelling.spelling().isCorrect())
			.column("occurrences", (spelling) -> spelling.spelling().getOccurrences())
			.column("passages", (spelling) -> CsvTable.sorted(spelling.spelling().getPassages()));
	}

	private CsvTable<Work> works() {
		return CsvTable.of("works", this.works.findAllWithPassages())
			.column("slug", Work::getSlug)
			.column("iri", (work) -> this.iris.of(work.getAddress()))
			.column("type", Work::getType)
			.column("title", Work::getTitle)
			.column("title_in_source", Work::getTitleInSource)
			.column("container_title", Work::getContainerTitle)
			.column("collection_title", Work::getCollectionTitle)
			.column("collection_number", Work::getCollectionNumber)
			.column("chapter_number", Work::getChapterNumber)
			.column("edition", Work::getEdition)
			.column("volume", Work::getVolume)
			.column("issue", Work::getIssue)
			.column("pages", Work::getPages)
			.column("number_of_pages", Work::getNumberOfPages)
			.column("publisher", Work::getPublisher)
			.column("publisher_place", Work::getPublisherPlace)
			.column("issued_year", Work::getIssuedYear)
			.column("issued_month", Work::getIssuedMonth)
			.column("issued_day", Work::getIssuedDay)
			.column("number", Work::getNumber)
			.column("supplement", Work::getSupplement)
			.column("jurisdiction", Work::getJurisdiction)
			.text("translated_title", Work::getTranslatedTitle)
			.column("genre", Work::getGenre)
			.column("language", Work::getLanguage)
			.column("isbn", Work::getIsbn)
			.column("doi", Work::getDoi)
			.column("url", Work::getUrl)
			.column("certainty", Work::getCertainty)
			.column("link_certain", Work::isLinkCertain)
			.column("cited", Work::isCited)
			.column("year_in_source", Work::getYearInSource)
			.column("pages_in_source", Work::getPagesInSource)
			.text("note", Work::getNote)
			.text("via_note", Work::getViaNote)
			.column("passages", (work) -> CsvTable.sorted(work.getPassages()));
	}

	private CsvTable<Contribution> contributors() {
		return CsvTable
			.of("contributors",
					this.works.findAllWithPassages()
						.stream()
						.flatMap((work) -> work.getNamedContributors()
							.stream()
							.map((contributor) -> new Contribution(work.getSlug(), contributor)))
						.toList())
			.column("work", Contribution::work)
			.column("position", (contribution) -> contribution.contributor().position())
			.column("role", (contribution) -> contribution.contributor().role())
			.column("author", (contribution) -> contribution.contributor().author())
			.column("family", (contribution) -> contribution.contributor().family())
			.column("given", (contribution) -> contribution.contributor().given())
			.column("literal", (contribution) -> contribution.contributor().literal());
	}

	private record Spelling(String author, AuthorSpelling spelling) {
	}

	private record Contribution(String work, Contributor contributor) {
	}

}
