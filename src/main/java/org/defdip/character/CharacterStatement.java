package org.defdip.character;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import org.defdip.core.BilingualText;
import org.defdip.core.Slugged;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/**
 * A statement about one aspect of a character, made by the article or by the editors.
 */
@Entity
@Immutable
public class CharacterStatement {

	@Id
	private String slug;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "character_slug")
	private DiplomacyCharacter character;

	@Enumerated(EnumType.STRING)
	private Aspect aspect;

	private int position;

	@EmbeddedColumnNaming("words_%s")
	private BilingualText words;

	private boolean editorial;

	@ElementCollection
	@CollectionTable(name = "character_statement_passage", joinColumns = @JoinColumn(name = "statement_slug"))
	@Column(name = "passage_slug")
	@OrderBy
	private Set<String> passages = new LinkedHashSet<>();

	protected CharacterStatement() {
	}

	public String getSlug() {
		return this.slug;
	}

	public DiplomacyCharacter getCharacter() {
		return this.character;
	}

	public Aspect getAspect() {
		return this.aspect;
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
		return other instanceof CharacterStatement statement && this.slug.equals(statement.slug);
	}

	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

	/** The aspect that a statement is about. */
	public enum Aspect implements Slugged {

		AIM, REASONING, NEED, WAY, EFFECT, TENSION

	}

}
