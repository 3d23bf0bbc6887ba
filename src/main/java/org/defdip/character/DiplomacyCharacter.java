package org.defdip.character;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.defdip.concept.Concept;
import org.defdip.core.BilingualText;
import org.defdip.core.PagePath;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;

/**
 * One of the three purposes of defence diplomacy: confidence, capability or industry.
 */
@Entity
@Immutable
@SQLRestriction("withdrawn = false")
public class DiplomacyCharacter {

	@Id
	private String slug;

	private int position;

	@ManyToOne(fetch = FetchType.LAZY)
	private Concept concept;

	@EmbeddedColumnNaming("short_label_%s")
	private BilingualText shortLabel;

	private String sourceTerm;

	protected DiplomacyCharacter() {
	}

	public String getSlug() {
		return this.slug;
	}

	public PagePath getAddress() {
		return PagePath.of("characters", this.slug);
	}

	/** Returns the position in the article's list, from 1. */
	public int getPosition() {
		return this.position;
	}

	/** Returns the concept of the character, with its definitions and relations. */
	public Concept getConcept() {
		return this.concept;
	}

	/** Returns the purpose in one to three words. */
	public BilingualText getShortLabel() {
		return this.shortLabel;
	}

	/** Returns the English term that the article uses. */
	public String getSourceTerm() {
		return this.sourceTerm;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DiplomacyCharacter character && this.slug.equals(character.getSlug());
	}

	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

}
