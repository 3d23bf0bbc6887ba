package org.defdip.character;

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

/**
 * A concept that serves a character as an instrument, taken from the article's list of
 * instruments.
 */
@Entity
@Immutable
@IdClass(CharacterInstrument.Key.class)
public class CharacterInstrument {

	@Id
	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "character_slug")
	private DiplomacyCharacter character;

	@Id
	@ManyToOne(fetch = FetchType.LAZY)
	private Concept concept;

	private int position;

	@EmbeddedColumnNaming("wording_%s")
	private BilingualText wording;

	@EmbeddedColumnNaming("sentence_%s")
	private BilingualText sentence;

	@Column(name = "passage_slug")
	private String passage;

	protected CharacterInstrument() {
	}

	public DiplomacyCharacter getCharacter() {
		return this.character;
	}

	public Concept getConcept() {
		return this.concept;
	}

	/** Returns the number of the list item, from 1. Two instruments may share one. */
	public int getPosition() {
		return this.position;
	}

	/** Returns the list item, paraphrased. */
	public BilingualText getWording() {
		return this.wording;
	}

	/** Returns how the instrument serves the character. */
	public BilingualText getSentence() {
		return this.sentence;
	}

	/** Returns the slug of the passage that contains the list item. */
	public String getPassage() {
		return this.passage;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof CharacterInstrument instrument && this.character.equals(instrument.character)
				&& this.concept.equals(instrument.concept);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.character, this.concept);
	}

	/** The slugs of a character and a concept. */
	public record Key(String character, String concept) {
	}

}
