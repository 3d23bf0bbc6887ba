package org.defdip.source;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.defdip.core.BilingualText;
import org.defdip.core.Slugged;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** One sentence of a passage, said again in our words. */
@Entity
@Immutable
public class Sentence {

	@Id
	private String slug;

	@Column(name = "passage_slug")
	private String passage;

	private int position;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	@EmbeddedColumnNaming("paraphrase_%s")
	private BilingualText paraphrase;

	protected Sentence() {
	}

	public String getSlug() {
		return this.slug;
	}

	/** The slug of the passage it stands in. */
	public String getPassage() {
		return this.passage;
	}

	/** The sentence's number within its passage, from 1. */
	public int getPosition() {
		return this.position;
	}

	public Kind getKind() {
		return this.kind;
	}

	public BilingualText getParaphrase() {
		return this.paraphrase;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Sentence sentence && this.slug.equals(sentence.slug);
	}

	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

	/** What a sentence does in the article. */
	public enum Kind implements Slugged {

		HEADING, DEFINITION, FUNCTIONAL, CLASSIFICATION, CLAIM, MODEL, LIST_INTRO, LIST_ITEM, QUOTE, REFERENCE, FRAGMENT

	}

}
