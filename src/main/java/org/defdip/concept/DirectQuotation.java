package org.defdip.concept;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.defdip.bibliography.Author;
import org.defdip.bibliography.Work;
import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A direct quotation in the article. */
@Entity
@Immutable
public class DirectQuotation {

	@Id
	private String slug;

	private int position;

	@Column(name = "passage_slug")
	private String passage;

	@ManyToOne(fetch = FetchType.LAZY)
	private Author author;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Work work;

	@Column(name = "definition_number")
	private @Nullable Integer definition;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Concept concept;

	@Enumerated(EnumType.STRING)
	private Language language;

	private String words;

	@EmbeddedColumnNaming("rendering_%s")
	private BilingualText rendering;

	@EmbeddedColumnNaming("note_%s")
	private BilingualText note;

	protected DirectQuotation() {
	}

	public String getSlug() {
		return this.slug;
	}

	/** Returns the slug of the passage that contains the quotation. */
	public String getPassage() {
		return this.passage;
	}

	public Author getAuthor() {
		return this.author;
	}

	public @Nullable Work getWork() {
		return this.work;
	}

	/**
	 * Returns the number of the definition that is quoted, or {@code null} if the
	 * quotation defines nothing.
	 */
	public @Nullable Integer getDefinition() {
		return this.definition;
	}

	/** Returns the concept that the quotation is about. */
	public @Nullable Concept getConcept() {
		return this.concept;
	}

	/** Returns the language of the quotation. */
	public Language getLanguage() {
		return this.language;
	}

	public String getWords() {
		return this.words;
	}

	public BilingualText getRendering() {
		return this.rendering;
	}

	public BilingualText getNote() {
		return this.note;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DirectQuotation quotation && this.slug.equals(quotation.slug);
	}

	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

}
