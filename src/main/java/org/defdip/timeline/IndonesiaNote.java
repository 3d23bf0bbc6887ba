package org.defdip.timeline;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderBy;
import org.defdip.concept.Concept;
import org.defdip.core.BilingualText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;

/** A statement of the article about Indonesia's own practice of defence diplomacy. */
@Entity
@Immutable
public class IndonesiaNote {

	@Id
	private String slug;

	private int position;

	@EmbeddedColumnNaming("words_%s")
	private BilingualText words;

	private boolean editorial;

	@ElementCollection
	@CollectionTable(name = "indonesia_note_passage", joinColumns = @JoinColumn(name = "note_slug"))
	@Column(name = "passage_slug")
	@OrderBy
	private Set<String> passages = new LinkedHashSet<>();

	@ManyToMany
	@JoinTable(name = "indonesia_note_concept", joinColumns = @JoinColumn(name = "note_slug"),
			inverseJoinColumns = @JoinColumn(name = "concept_slug"))
	@OrderBy("slug")
	private Set<Concept> concepts = new LinkedHashSet<>();

	protected IndonesiaNote() {
	}

	public String getSlug() {
		return this.slug;
	}

	public BilingualText getWords() {
		return this.words;
	}

	/**
	 * Returns whether this is an editorial remark on what the article does and does not
	 * say.
	 */
	public boolean isEditorial() {
		return this.editorial;
	}

	/** Returns the slugs of the passages on which the statement rests. */
	public Set<String> getPassages() {
		return Collections.unmodifiableSet(this.passages);
	}

	/** Returns the concepts that the statement is about. */
	public Set<Concept> getConcepts() {
		return Collections.unmodifiableSet(this.concepts);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof IndonesiaNote note && this.slug.equals(note.slug);
	}

	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

}
