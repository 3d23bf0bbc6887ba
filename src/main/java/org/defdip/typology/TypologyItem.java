package org.defdip.typology;

import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.defdip.concept.Concept;
import org.defdip.core.BilingualText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An item of a list, paraphrased, with the concept that it is about. */
@Entity
@Immutable
@IdClass(TypologyItem.Key.class)
public class TypologyItem {

	@Id
	@Column(name = "typology_slug")
	private String typologySlug;

	@Id
	private int position;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "typology_slug", insertable = false, updatable = false)
	private Typology typology;

	@EmbeddedColumnNaming("words_%s")
	private BilingualText words;

	@Column(name = "passage_slug")
	private String passage;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Concept concept;

	@EmbeddedColumnNaming("note_%s")
	private @Nullable BilingualText note;

	protected TypologyItem() {
	}

	public Typology getTypology() {
		return this.typology;
	}

	/** Returns the position in the list, from 1. */
	public int getPosition() {
		return this.position;
	}

	public BilingualText getWords() {
		return this.words;
	}

	/** Returns the slug of the passage that contains the item. */
	public String getPassage() {
		return this.passage;
	}

	public @Nullable Concept getConcept() {
		return this.concept;
	}

	public @Nullable BilingualText getNote() {
		return this.note;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TypologyItem item && this.typologySlug.equals(item.typologySlug)
				&& this.position == item.position;
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.typologySlug, this.position);
	}

	/** A list and a position in it. */
	public record Key(String typologySlug, int position) {
	}

}
