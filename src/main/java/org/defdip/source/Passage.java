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
import org.defdip.core.PagePath;
import org.defdip.core.PageSubject;
import org.defdip.core.Slugged;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph or list item of the article, identified by its number, with an editorial
 * summary.
 */
@Entity
@Immutable
public class Passage implements PageSubject {

	@Id
	private String slug;

	private int position;

	@ManyToOne(fetch = FetchType.LAZY)
	private Section section;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private int words;

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

	/** Returns the number as displayed, such as {@code P03}. */
	public String getLabel() {
		return this.slug.toUpperCase(Locale.ROOT);
	}

	@Override
	public PagePath getAddress() {
		return PagePath.of("source", this.slug);
	}

	public int getPosition() {
		return this.position;
	}

	public Section getSection() {
		return this.section;
	}

	public Kind getKind() {
		return this.kind;
	}

	/** Returns the number of words that the passage has in the article. */
	public int getWords() {
		return this.words;
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

	/** The role of a passage on the page of the article. */
	public enum Kind implements Slugged {

		TITLE, HEADING, LEAD, PROSE, LIST_INTRO, LIST_ITEM, LABEL, REFERENCE, FRAGMENT

	}

}
