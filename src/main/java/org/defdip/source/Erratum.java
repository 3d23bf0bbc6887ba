package org.defdip.source;

import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.defdip.core.BilingualText;
import org.defdip.core.Slugged;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A misprint or slip of a document, with its correction. */
@Entity
@Immutable
public class Erratum {

	@Id
	private String slug;

	private int position;

	@Column(name = "passage_slug")
	private String passage;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private String found;

	@EmbeddedColumnNaming("proper_%s")
	private BilingualText proper;

	@EmbeddedColumnNaming("note_%s")
	private @Nullable BilingualText note;

	protected Erratum() {
	}

	public String getSlug() {
		return this.slug;
	}

	/** Returns the slug of the passage that contains it. */
	public String getPassage() {
		return this.passage;
	}

	public Kind getKind() {
		return this.kind;
	}

	/** Returns the Indonesian words as the article prints them. */
	public String getFound() {
		return this.found;
	}

	/**
	 * Returns the correction. It is either wording in the language of the document,
	 * without English, or a remark in both languages.
	 */
	public BilingualText getProper() {
		boolean words = Objects.equals(this.proper.id(), this.proper.en());
		return words ? new BilingualText(this.proper.id(), null) : this.proper;
	}

	public @Nullable BilingualText getNote() {
		return this.note;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Erratum erratum && this.slug.equals(erratum.slug);
	}

	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

	/** The kind of slip. */
	public enum Kind implements Slugged {

		TYPO, PUNCTUATION, STYLE, GRAMMAR, ODDITY, NAME, DUPLICATION, TITLE, TRANSLATION, OMISSION, FRAGMENT, CITATION

	}

}
