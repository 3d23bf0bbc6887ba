package org.defdip.bibliography;

import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.Temporal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OrderBy;
import org.defdip.bibliography.Contributor.Role;
import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.defdip.core.PageSubject;
import org.defdip.core.Slugged;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** The bibliographic record of a work, with its certainty. */
@Entity
@Immutable
@SQLRestriction("withdrawn = false")
public class Work implements PageSubject {

	@Id
	private String slug;

	@Enumerated(EnumType.STRING)
	private Type type;

	private @Nullable String title;

	private @Nullable String titleInSource;

	private @Nullable String containerTitle;

	private @Nullable String collectionTitle;

	private @Nullable String collectionNumber;

	private @Nullable String chapterNumber;

	private @Nullable String edition;

	private @Nullable String volume;

	private @Nullable String issue;

	private @Nullable String pages;

	private @Nullable String numberOfPages;

	private @Nullable String publisher;

	private @Nullable String publisherPlace;

	private @Nullable Integer issuedYear;

	private @Nullable Integer issuedMonth;

	private @Nullable Integer issuedDay;

	private @Nullable String number;

	private @Nullable String supplement;

	private @Nullable String jurisdiction;

	@EmbeddedColumnNaming("translated_title_%s")
	private @Nullable BilingualText translatedTitle;

	private @Nullable String genre;

	private @Nullable String language;

	private @Nullable String isbn;

	private @Nullable String doi;

	private @Nullable String url;

	@Enumerated(EnumType.STRING)
	private Certainty certainty;

	private boolean linkCertain;

	private boolean cited;

	private @Nullable String yearInSource;

	private @Nullable String pagesInSource;

	@EmbeddedColumnNaming("note_%s")
	private BilingualText note;

	@EmbeddedColumnNaming("via_note_%s")
	private @Nullable BilingualText viaNote;

	@ElementCollection
	@CollectionTable(name = "work_contributor")
	@OrderBy("position")
	private Set<Contributor> contributors = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "work_passage")
	@Column(name = "passage_slug")
	@OrderBy
	private Set<String> passages = new LinkedHashSet<>();

	protected Work() {
	}

	public String getSlug() {
		return this.slug;
	}

	@Override
	public PagePath getAddress() {
		return PagePath.of("works", this.slug);
	}

	public Type getType() {
		return this.type;
	}

	/** Returns the correct title, or {@code null} if the work is not identified. */
	public @Nullable String getTitle() {
		return this.title;
	}

	/** Returns the title as the article prints it, or {@code null} if it prints none. */
	public @Nullable String getTitleInSource() {
		return this.titleInSource;
	}

	public @Nullable String getContainerTitle() {
		return this.containerTitle;
	}

	/** Returns the title of the series. */
	public @Nullable String getCollectionTitle() {
		return this.collectionTitle;
	}

	public @Nullable String getCollectionNumber() {
		return this.collectionNumber;
	}

	public @Nullable String getChapterNumber() {
		return this.chapterNumber;
	}

	public @Nullable String getEdition() {
		return this.edition;
	}

	public @Nullable String getVolume() {
		return this.volume;
	}

	public @Nullable String getIssue() {
		return this.issue;
	}

	/** Returns the pages of the work within its container, such as {@code 275-318}. */
	public @Nullable String getPages() {
		return this.pages;
	}

	public @Nullable String getNumberOfPages() {
		return this.numberOfPages;
	}

	public @Nullable String getPublisher() {
		return this.publisher;
	}

	public @Nullable String getPublisherPlace() {
		return this.publisherPlace;
	}

	public @Nullable Integer getIssuedYear() {
		return this.issuedYear;
	}

	/** Returns the month of issue, 1 to 12. */
	public @Nullable Integer getIssuedMonth() {
		return this.issuedMonth;
	}

	/** Returns the day of the month of issue. */
	public @Nullable Integer getIssuedDay() {
		return this.issuedDay;
	}

	/** Returns the date of issue as exactly as it is known: a year, month or day. */
	public @Nullable Temporal getIssued() {
		if (this.issuedYear == null) {
			return null;
		}
		if (this.issuedMonth == null) {
			return Year.of(this.issuedYear);
		}
		YearMonth month = YearMonth.of(this.issuedYear, this.issuedMonth);
		return (this.issuedDay != null) ? month.atDay(this.issuedDay) : month;
	}

	/** Returns the number of a law, treaty or report. */
	public @Nullable String getNumber() {
		return this.number;
	}

	/** Returns the supplement of a gazette that has the elucidation of a law. */
	public @Nullable String getSupplement() {
		return this.supplement;
	}

	/** Returns the state in which a law is in force. */
	public @Nullable String getJurisdiction() {
		return this.jurisdiction;
	}

	/** Returns the title in the languages of the site other than its own. */
	public @Nullable BilingualText getTranslatedTitle() {
		return this.translatedTitle;
	}

	/** Returns the language of the work as a BCP 47 tag, or {@code null} if unknown. */
	public @Nullable String getLanguage() {
		return this.language;
	}

	/**
	 * Returns the language of the title if it differs from {@code language}. Returns
	 * {@code null} if it is the same or unknown, or if the work has no title.
	 */
	public @Nullable String getTitleLanguageIn(Language language) {
		return (this.title == null || language.slug().equals(this.language)) ? null : this.language;
	}

	public @Nullable String getGenre() {
		return this.genre;
	}

	public @Nullable String getIsbn() {
		return this.isbn;
	}

	/** Returns the DOI without the address of a resolver. */
	public @Nullable String getDoi() {
		return this.doi;
	}

	public @Nullable String getUrl() {
		return this.url;
	}

	public Certainty getCertainty() {
		return this.certainty;
	}

	/** Returns whether it is certain that the article means this work. */
	public boolean isLinkCertain() {
		return this.linkCertain;
	}

	/**
	 * Returns whether the article draws on the work. Otherwise it is an editorial
	 * reference.
	 */
	public boolean isCited() {
		return this.cited;
	}

	public @Nullable String getYearInSource() {
		return this.yearInSource;
	}

	public @Nullable String getPagesInSource() {
		return this.pagesInSource;
	}

	public BilingualText getNote() {
		return this.note;
	}

	/** Returns a note on who is cited through this work, or through whom it is cited. */
	public @Nullable BilingualText getViaNote() {
		return this.viaNote;
	}

	public List<Contributor> getAuthors() {
		return in(Role.AUTHOR);
	}

	/** Returns the bodies that issued the work, which is cited without an author. */
	public List<Contributor> getAuthorities() {
		return in(Role.AUTHORITY);
	}

	public List<Contributor> getEditors() {
		return in(Role.EDITOR);
	}

	public List<Contributor> getTranslators() {
		return in(Role.TRANSLATOR);
	}

	/**
	 * Returns the authors, editors and translators without placeholders for unnamed ones.
	 */
	public List<Contributor> getNamedContributors() {
		return Stream.of(Role.values())
			.flatMap((role) -> in(role).stream())
			.filter((contributor) -> !contributor.isOthers())
			.toList();
	}

	private List<Contributor> in(Role role) {
		return this.contributors.stream().filter((contributor) -> contributor.role() == role).toList();
	}

	/** Returns the slugs of the passages that draw on the work. */
	public Set<String> getPassages() {
		return Collections.unmodifiableSet(this.passages);
	}

	/**
	 * Returns the text of links to the work: its title, or author and year if it has
	 * none.
	 */
	public String getShortTitle() {
		if (this.title != null) {
			return this.title;
		}
		return getAuthors().stream().map(Contributor::sortName).findFirst().orElse(this.slug) + " (" + this.issuedYear
				+ ")";
	}

	/** Returns the key for sorting: first author, year and title. */
	public String getSortKey() {
		return getAuthors().stream().map(Contributor::sortName).findFirst().orElse("") + " " + this.issuedYear + " "
				+ this.title;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Work work && this.slug.equals(work.getSlug());
	}

	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

	/** The type of a work, as named by CSL. */
	public enum Type implements Slugged {

		ARTICLE_JOURNAL, ARTICLE_MAGAZINE, BOOK, CHAPTER, DOCUMENT, ENTRY_ENCYCLOPEDIA, LEGISLATION, PAPER_CONFERENCE,
		POST_WEBLOG, REPORT, THESIS, TREATY, WEBPAGE

	}

	/** The certainty of a record. */
	public enum Certainty implements Slugged {

		VERIFIED, NOT_VERIFIED, UNCERTAIN, NOT_IDENTIFIED

	}

}
