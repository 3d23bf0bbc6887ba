package org.defdip.concept;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.defdip.core.BilingualText;
import org.defdip.core.Slugged;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** A type of relation between concepts, which can be read in both directions. */
@Entity
@Immutable
public class RelationType {

	@Id
	private String slug;

	private int position;

	@Enumerated(EnumType.STRING)
	private Family family;

	@EmbeddedColumnNaming("phrase_%s")
	private BilingualText phrase;

	@EmbeddedColumnNaming("inverse_%s")
	private BilingualText inverse;

	protected RelationType() {
	}

	public String getSlug() {
		return this.slug;
	}

	public Family getFamily() {
		return this.family;
	}

	/** Returns the words between subject and object. */
	public BilingualText getPhrase() {
		return this.phrase;
	}

	/** Returns the words between object and subject. */
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

	/**
	 * The families of relation types: what a thing is, by what means, or to what end.
	 */
	public enum Family implements Slugged {

		COMPOSITION, MEANS, EFFECT

	}

}
