package org.defdip.source;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.defdip.core.BilingualText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** A part of a document that treats one subject. The division is editorial. */
@Entity
@Immutable
public class Section {

	@Id
	private String slug;

	private int position;

	@EmbeddedColumnNaming("title_%s")
	private BilingualText title;

	protected Section() {
	}

	public String getSlug() {
		return this.slug;
	}

	public BilingualText getTitle() {
		return this.title;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Section section && this.slug.equals(section.getSlug());
	}

	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

}
