package org.defdip.concept;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.defdip.core.BilingualText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** An editorial text with a page of its own. */
@Entity
@Immutable
public class Essay {

	@Id
	private String slug;

	@EmbeddedColumnNaming("title_%s")
	private BilingualText title;

	@EmbeddedColumnNaming("body_%s")
	private BilingualText body;

	protected Essay() {
	}

	public String getSlug() {
		return this.slug;
	}

	public BilingualText getTitle() {
		return this.title;
	}

	/** Returns Markdown with the marks that {@link MarkdownRenderer} supports. */
	public BilingualText getBody() {
		return this.body;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Essay essay && this.slug.equals(essay.slug);
	}

	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

}
