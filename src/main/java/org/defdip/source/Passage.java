package org.defdip.source;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.defdip.core.PageSubject;
import org.defdip.core.Slugged;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document, such as a paragraph or the article of a law, with an editorial
 * summary.
 */
@Entity
@Immutable
@SQLRestriction("withdrawn = false")
public class Passage implements PageSubject {

	@Id
	private String slug;

	private int position;

	@ManyToOne(fetch = FetchType.LAZY)
	private SourceDocument document;

	private String place;

	@EmbeddedColumnNaming("name_%s")
	private @Nullable BilingualText name;

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Section section;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private @Nullable Integer words;

	private @Nullable String wording;

	@EmbeddedColumnNaming("summary_%s")
	private BilingualText summary;

	@EmbeddedColumnNaming("repeat_note_%s")
	private @Nullable BilingualText repeatNote;

	@ElementCollection
	@CollectionTable(name = "passage_repeat")
	@Column(name = "repeated_slug")
	@OrderBy
	private Set<String> repeats = new LinkedHashSet<>();

	protected Passage() {
	}

	public String getSlug() {
		return this.slug;
	}

	public SourceDocument getDocument() {
		return this.document;
	}

	/** Returns the slug of the place within the document. */
	public String getPlace() {
		return this.place;
	}

	/**
	 * Returns the place as the document names it, such as {@code P03} or
	 * {@code article 1, number 1}.
	 */
	public BilingualText getName() {
		if (this.name != null) {
			return this.name;
		}
		String number = this.place.toUpperCase(Locale.ROOT);
		return new BilingualText(number, number);
	}

	/** Returns whether the place is the number of a paragraph, which needs no name. */
	public boolean isNumbered() {
		return this.name == null;
	}

	/**
	 * Returns the name, preceded by the short title of the document unless the name is
	 * the number of a paragraph.
	 */
	public BilingualText getLabel() {
		if (this.name == null) {
			return getName();
		}
		return combined(", ", this.document.getShortTitle(), this.name);
	}

	private static BilingualText combined(String delimiter, BilingualText first, BilingualText second) {
		return new BilingualText(first.in(Language.ID) + delimiter + second.in(Language.ID),
				first.in(Language.EN) + delimiter + second.in(Language.EN));
	}

	/** Returns the name with the title of its section, or the label if it is in none. */
	public BilingualText getTitle() {
		return (this.section != null) ? combined(": ", getName(), this.section.getTitle()) : getLabel();
	}

	@Override
	public PagePath getAddress() {
		return this.document.getAddress(this.place);
	}

	public int getPosition() {
		return this.position;
	}

	/** Returns the section, or {@code null} if the document is not divided into any. */
	public @Nullable Section getSection() {
		return this.section;
	}

	public Kind getKind() {
		return this.kind;
	}

	/**
	 * Returns the number of words of the passage, or {@code null} if it was not counted.
	 */
	public @Nullable Integer getWords() {
		return this.words;
	}

	/** Returns the words of the passage if they are official, or else {@code null}. */
	public @Nullable String getWording() {
		return this.wording;
	}

	public BilingualText getSummary() {
		return this.summary;
	}

	/** Returns the slugs of the earlier passages that this one repeats. */
	public Set<String> getRepeats() {
		return Collections.unmodifiableSet(this.repeats);
	}

	public @Nullable BilingualText getRepeatNote() {
		return this.repeatNote;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Passage passage && this.slug.equals(passage.getSlug());
	}

	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

	/** The role of a passage in its document. */
	public enum Kind implements Slugged {

		TITLE, HEADING, LEAD, PROSE, LIST_INTRO, LIST_ITEM, LABEL, REFERENCE, FRAGMENT, PROVISION

	}

}
