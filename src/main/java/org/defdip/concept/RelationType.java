package org.defdip.concept;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.defdip.core.BilingualText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** A way in which one concept bears on another, readable from either end. */
@Entity
@Immutable
public class RelationType {

	@Id
	private String slug;

	private int position;

	@EmbeddedColumnNaming("phrase_%s")
	private BilingualText phrase;

	@EmbeddedColumnNaming("inverse_%s")
	private BilingualText inverse;

	protected RelationType() {
	}

	public String getSlug() {
		return this.slug;
	}

	/** The words between subject and object. */
	public BilingualText getPhrase() {
		return this.phrase;
	}

	/** The words between object and subject. */
	public BilingualText getInverse() {
		return this.inverse;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof RelationType type && this.slug.equals(type.getSlug());
	}

	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

}
