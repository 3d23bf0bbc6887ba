package org.defdip.source;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.defdip.core.BilingualText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** A paragraph that a document adds to the page of a concept, character or definition. */
@Entity
@Immutable
public class Addition {

	@Id
	private String slug;

	private int position;

	@ManyToOne(fetch = FetchType.LAZY)
	private SourceDocument document;

	private String target;

	@EmbeddedColumnNaming("paragraph_%s")
	private BilingualText paragraph;

	protected Addition() {
	}

	public String getSlug() {
		return this.slug;
	}

	public int getPosition() {
		return this.position;
	}

	public SourceDocument getDocument() {
		return this.document;
	}

	/** Returns the path of the page without the language. */
	public String getTarget() {
		return this.target;
	}

	/** Returns the paragraph in Markdown with marks. */
	public BilingualText getParagraph() {
		return this.paragraph;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Addition addition && this.slug.equals(addition.slug);
	}

	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

}
