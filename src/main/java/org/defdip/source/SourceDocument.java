package org.defdip.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.defdip.core.BilingualText;
import org.defdip.core.PagePath;
import org.defdip.core.PageSubject;
import org.defdip.core.Slugged;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** A document in which statements are read, and what it bears as a source. */
@Entity
@Immutable
@SQLRestriction("withdrawn = false")
public class SourceDocument implements PageSubject {

	@Id
	private String slug;

	private int position;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	@Column(name = "work_slug")
	private String work;

	@EmbeddedColumnNaming("short_title_%s")
	private BilingualText shortTitle;

	private String language;

	@Enumerated(EnumType.STRING)
	private Places places;

	private boolean official;

	@Enumerated(EnumType.STRING)
	private Reading reading;

	@EmbeddedColumnNaming("worth_%s")
	private BilingualText worth;

	@EmbeddedColumnNaming("rights_%s")
	private BilingualText rights;

	@EmbeddedColumnNaming("status_%s")
	private @Nullable BilingualText status;

	@EmbeddedColumnNaming("missing_%s")
	private @Nullable BilingualText missing;

	protected SourceDocument() {
	}

	public String getSlug() {
		return this.slug;
	}

	@Override
	public PagePath getAddress() {
		return PagePath.of("sources", this.slug);
	}

	/** Returns the path of the place with this slug. */
	public PagePath getAddress(String place) {
		return new PagePath(getAddress().path() + "/" + place);
	}

	public int getPosition() {
		return this.position;
	}

	public Kind getKind() {
		return this.kind;
	}

	/** Returns the slug of the bibliographic record. */
	public String getWork() {
		return this.work;
	}

	/** Returns the title used in lists and links, such as {@code Law 3/2002}. */
	public BilingualText getShortTitle() {
		return this.shortTitle;
	}

	/** Returns the language of the document as a BCP 47 tag. */
	public String getLanguage() {
		return this.language;
	}

	public Places getPlaces() {
		return this.places;
	}

	/** Returns whether the wording is official, so that it may be shown whole. */
	public boolean isOfficial() {
		return this.official;
	}

	public Reading getReading() {
		return this.reading;
	}

	/** Returns how much the document bears as a source. */
	public BilingualText getWorth() {
		return this.worth;
	}

	public BilingualText getRights() {
		return this.rights;
	}

	/** Returns whether the document is in force and amended. */
	public @Nullable BilingualText getStatus() {
		return this.status;
	}

	/** Returns what the document has or lacks that the site does not show. */
	public @Nullable BilingualText getMissing() {
		return this.missing;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SourceDocument document && this.slug.equals(document.getSlug());
	}

	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

	/** The kind of a document, in the order in which statements are shown. */
	public enum Kind implements Slugged {

		STATUTE, REGULATION, TREATY, OFFICIAL_PAPER, BOOK, ARTICLE, THESIS, COMPILATION

	}

	/** How the places of a document are named. */
	public enum Places implements Slugged {

		PARAGRAPH, ARTICLE, SECTION, PAGE

	}

	/** How much of the document was read, and in how many copies. */
	public enum Reading implements Slugged {

		WHOLE, PART, COMPARED, ONE_COPY

	}

}
