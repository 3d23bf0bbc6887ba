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
import org.defdip.core.Slugged;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph or list item of the article, known by its number, with our summary of it.
 */
@Entity
@Immutable
public class Passage {

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

	/** The passage's number as it is printed: {@code P03}. */
	public String getLabel() {
		return this.slug.toUpperCase(Locale.ROOT);
	}

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

	/** How many words the article has here. */
	public int getWords() {
		return this.words;
	}

	public BilingualText getSummary() {
		return this.summary;
	}

	/** Slugs of the earlier passages that this one says again. */
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

	/** What part a passage plays on the article's page. */
	public enum Kind implements Slugged {

		TITLE, HEADING, LEAD, PROSE, LIST_INTRO, LIST_ITEM, LABEL, REFERENCE, FRAGMENT

	}

}
