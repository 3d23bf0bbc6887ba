package org.defdip.character;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import org.defdip.core.BilingualText;
import org.defdip.core.Slugged;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/**
 * What is said about a character by one criterion, for comparison with the other two.
 */
@Entity
@Immutable
@IdClass(CharacterComparison.Key.class)
public class CharacterComparison {

	@Id
	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "character_slug")
	private DiplomacyCharacter character;

	@Id
	@Enumerated(EnumType.STRING)
	private Criterion criterion;

	@EmbeddedColumnNaming("words_%s")
	private BilingualText words;

	private boolean editorial;

	@ElementCollection
	@CollectionTable(name = "character_comparison_passage",
			joinColumns = { @JoinColumn(name = "character_slug"), @JoinColumn(name = "criterion") })
	@Column(name = "passage_slug")
	@OrderBy
	private Set<String> passages = new LinkedHashSet<>();

	protected CharacterComparison() {
	}

	public DiplomacyCharacter getCharacter() {
		return this.character;
	}

	public Criterion getCriterion() {
		return this.criterion;
	}

	public BilingualText getWords() {
		return this.words;
	}

	/** Returns whether the statement is editorial. */
	public boolean isEditorial() {
		return this.editorial;
	}

	/** Returns the slugs of the passages on which the statement rests. */
	public Set<String> getPassages() {
		return Collections.unmodifiableSet(this.passages);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof CharacterComparison comparison && this.character.equals(comparison.character)
				&& this.criterion == comparison.criterion;
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.character, this.criterion);
	}

	/** A criterion by which the characters are compared. */
	public enum Criterion implements Slugged {

		WHAT_CHANGES, LOGIC, PARTNER, KIND_OF_INSTRUMENTS, EFFECT, NEED, OPEN_QUESTION

	}

	/** The slug of a character, and a criterion. */
	public record Key(String character, Criterion criterion) {
	}

}
