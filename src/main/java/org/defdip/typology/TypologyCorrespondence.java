package org.defdip.typology;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.defdip.core.BilingualText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An editorial correspondence between two lists. */
@Entity
@Immutable
public class TypologyCorrespondence {

	@Id
	private String slug;

	private int position;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "first_slug")
	private Typology first;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "second_slug")
	private Typology second;

	@EmbeddedColumnNaming("relation_%s")
	private BilingualText relation;

	@EmbeddedColumnNaming("location_%s")
	private @Nullable BilingualText location;

	protected TypologyCorrespondence() {
	}

	public String getSlug() {
		return this.slug;
	}

	public Typology getFirst() {
		return this.first;
	}

	public Typology getSecond() {
		return this.second;
	}

	public BilingualText getRelation() {
		return this.relation;
	}

	/** Returns where the two lists occur in the article. */
	public @Nullable BilingualText getLocation() {
		return this.location;
	}

	/** Returns the other list of the correspondence. */
	public Typology getCounterpart(Typology typology) {
		return typology.equals(this.first) ? this.second : this.first;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TypologyCorrespondence correspondence && this.slug.equals(correspondence.slug);
	}

	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

}
