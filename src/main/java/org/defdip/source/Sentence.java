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

/** A sentence of a passage, paraphrased. */
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

	/** Returns the slug of the passage that contains the sentence. */
	public String getPassage() {
		return this.passage;
	}

	/** Returns the number of the sentence within its passage, from 1. */
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

	/** The function of a sentence in its document. */
	public enum Kind implements Slugged {

		HEADING, DEFINITION, FUNCTIONAL, CLASSIFICATION, CLAIM, MODEL, LIST_INTRO, LIST_ITEM, QUOTE, REFERENCE, FRAGMENT

	}

}
