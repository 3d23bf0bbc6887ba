package org.defdip.concept;

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
import org.defdip.core.Language;
import org.defdip.core.Slugged;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An alternative name of a concept in one language. */
@Entity
@Immutable
public class AlternativeLabel {

	@Id
	private String slug;

	@ManyToOne(fetch = FetchType.LAZY)
	private Concept concept;

	private int position;

	private String words;

	@Enumerated(EnumType.STRING)
	private Language language;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	@EmbeddedColumnNaming("note_%s")
	private @Nullable BilingualText note;

	@ElementCollection
	@CollectionTable(name = "alternative_label_passage", joinColumns = @JoinColumn(name = "label_slug"))
	@Column(name = "passage_slug")
	@OrderBy
	private Set<String> passages = new LinkedHashSet<>();

	protected AlternativeLabel() {
	}

	public Concept getConcept() {
		return this.concept;
	}

	public String getWords() {
		return this.words;
	}

	public Language getLanguage() {
		return this.language;
	}

	public Kind getKind() {
		return this.kind;
	}

	public @Nullable BilingualText getNote() {
		return this.note;
	}

	/** Returns the slugs of the passages that contain the name, if known. */
	public Set<String> getPassages() {
		return Collections.unmodifiableSet(this.passages);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof AlternativeLabel label && this.slug.equals(label.slug);
	}

	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

	/** The kind of an alternative name. */
	public enum Kind implements Slugged {

		ALTERNATIVE, ABBREVIATION, SOURCE_TERM, MISSPELLING

	}

}
