package org.defdip.concept;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A relation between two concepts, as stated by one passage. */
@Entity
@Immutable
public class ConceptRelation {

	@Id
	private String slug;

	private int position;

	@ManyToOne(fetch = FetchType.LAZY)
	private RelationType type;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "subject_slug")
	private @Nullable Concept subject;

	@EmbeddedColumnNaming("subject_%s")
	private @Nullable BilingualText subjectWords;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "object_slug")
	private @Nullable Concept object;

	@EmbeddedColumnNaming("object_%s")
	private @Nullable BilingualText objectWords;

	@EmbeddedColumnNaming("wording_%s")
	private @Nullable BilingualText wording;

	@EmbeddedColumnNaming("inverse_wording_%s")
	private @Nullable BilingualText inverseWording;

	@Column(name = "passage_slug")
	private String passage;

	@Column(name = "sentence_slug")
	private @Nullable String sentence;

	@EmbeddedColumnNaming("note_%s")
	private @Nullable BilingualText note;

	protected ConceptRelation() {
	}

	public String getSlug() {
		return this.slug;
	}

	public RelationType getType() {
		return this.type;
	}

	/**
	 * Returns the subject, or {@code null} if the article names no concept that has a
	 * page.
	 */
	public @Nullable Concept getSubject() {
		return this.subject;
	}

	public @Nullable Concept getObject() {
		return this.object;
	}

	/** Returns the wording for the subject, which may have no concept. */
	public BilingualText getSubjectWords() {
		return words(this.subject, this.subjectWords);
	}

	/** Returns the wording for the object, which may have no concept. */
	public BilingualText getObjectWords() {
		return words(this.object, this.objectWords);
	}

	/** Returns the words between subject and object. */
	public BilingualText getWording() {
		return (this.wording != null) ? this.wording : this.type.getPhrase();
	}

	/** Returns the words between object and subject. */
	public BilingualText getInverseWording() {
		return (this.inverseWording != null) ? this.inverseWording : this.type.getInverse();
	}

	/** Returns the slug of the passage that states the relation. */
	public String getPassage() {
		return this.passage;
	}

	/** Returns the slug of the sentence that states the relation. */
	public @Nullable String getSentence() {
		return this.sentence;
	}

	public @Nullable BilingualText getNote() {
		return this.note;
	}

	/** Returns the whole statement, read from the subject. */
	public BilingualText getStatement() {
		return new BilingualText(statement(Language.ID), statement(Language.EN));
	}

	private String statement(Language language) {
		return getSubjectWords().in(language) + " " + getWording().in(language) + " " + getObjectWords().in(language);
	}

	private static BilingualText words(@Nullable Concept concept, @Nullable BilingualText words) {
		if (concept != null) {
			return concept.getLabel();
		}
		return (words != null) ? words : new BilingualText(null, null);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ConceptRelation relation && this.slug.equals(relation.slug);
	}

	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

}
