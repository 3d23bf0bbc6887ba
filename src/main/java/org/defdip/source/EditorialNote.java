package org.defdip.source;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import org.defdip.core.BilingualText;
import org.defdip.core.Slugged;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** An editorial remark on a document, which is never part of what the document says. */
@Entity
@Immutable
public class EditorialNote {

	@Id
	private String slug;

	private int position;

	@Column(name = "document_slug")
	private String document;

	@EmbeddedColumnNaming("title_%s")
	private BilingualText title;

	@EmbeddedColumnNaming("statement_%s")
	private BilingualText statement;

	@EmbeddedColumnNaming("basis_%s")
	private BilingualText basis;

	@Enumerated(EnumType.STRING)
	private Certainty certainty;

	private boolean wholeArticle;

	@ElementCollection
	@CollectionTable(name = "editorial_note_passage", joinColumns = @JoinColumn(name = "note_slug"))
	@Column(name = "passage_slug")
	@OrderBy
	private Set<String> passages = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "editorial_note_subject", joinColumns = @JoinColumn(name = "note_slug"))
	@Column(name = "address")
	@OrderBy
	private Set<String> subjects = new LinkedHashSet<>();

	protected EditorialNote() {
	}

	public String getSlug() {
		return this.slug;
	}

	/** Returns the slug of the document that the remark is on. */
	public String getDocument() {
		return this.document;
	}

	public BilingualText getTitle() {
		return this.title;
	}

	public BilingualText getStatement() {
		return this.statement;
	}

	/** Returns the grounds for the remark. */
	public BilingualText getBasis() {
		return this.basis;
	}

	public Certainty getCertainty() {
		return this.certainty;
	}

	/**
	 * Returns whether the remark is about the article as a whole. It then names no
	 * passages.
	 */
	public boolean isWholeArticle() {
		return this.wholeArticle;
	}

	/** Returns the slugs of the passages that the remark is about. */
	public Set<String> getPassages() {
		return Collections.unmodifiableSet(this.passages);
	}

	/**
	 * Returns the paths of the pages, other than those of its passages, that show the
	 * remark.
	 */
	public Set<String> getSubjects() {
		return Collections.unmodifiableSet(this.subjects);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof EditorialNote note && this.slug.equals(note.slug);
	}

	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

	/** The certainty of a remark. */
	public enum Certainty implements Slugged {

		INTERNAL, CHECKED, NOT_VERIFIED, UNCERTAIN

	}

}
