package org.defdip.timeline;

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
import org.defdip.bibliography.Work;
import org.defdip.core.BilingualText;
import org.defdip.core.Slugged;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * An entry that dates the concept or divides its history, stated by the article or added
 * editorially.
 */
@Entity
@Immutable
public class TimelineEntry {

	@Id
	private String slug;

	private int position;

	@Enumerated(EnumType.STRING)
	private Era era;

	@Enumerated(EnumType.STRING)
	private Origin origin;

	@EmbeddedColumnNaming("period_%s")
	private BilingualText period;

	@EmbeddedColumnNaming("statement_%s")
	private BilingualText statement;

	private @Nullable String phrase;

	private @Nullable Integer originalYear;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "known_through_slug")
	private @Nullable Work knownThrough;

	private @Nullable Integer knownThroughYear;

	@ElementCollection
	@CollectionTable(name = "timeline_entry_passage", joinColumns = @JoinColumn(name = "entry_slug"))
	@Column(name = "passage_slug")
	@OrderBy
	private Set<String> passages = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "timeline_entry_subject", joinColumns = @JoinColumn(name = "entry_slug"))
	@Column(name = "address")
	@OrderBy
	private Set<String> subjects = new LinkedHashSet<>();

	protected TimelineEntry() {
	}

	public String getSlug() {
		return this.slug;
	}

	public Era getEra() {
		return this.era;
	}

	public Origin getOrigin() {
		return this.origin;
	}

	/** Returns the period that the entry is about. */
	public BilingualText getPeriod() {
		return this.period;
	}

	public BilingualText getStatement() {
		return this.statement;
	}

	/** Returns the article's own Indonesian phrase for the period. */
	public @Nullable String getPhrase() {
		return this.phrase;
	}

	/** Returns the year in which the work that the entry is about first appeared. */
	public @Nullable Integer getOriginalYear() {
		return this.originalYear;
	}

	/** Returns the later work through which the article knows the original. */
	public @Nullable Work getKnownThrough() {
		return this.knownThrough;
	}

	public @Nullable Integer getKnownThroughYear() {
		return this.knownThroughYear;
	}

	/** Returns the slugs of the passages on which the entry rests. */
	public Set<String> getPassages() {
		return Collections.unmodifiableSet(this.passages);
	}

	/** Returns the paths of the pages of the subjects. */
	public Set<String> getSubjects() {
		return Collections.unmodifiableSet(this.subjects);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof TimelineEntry entry && this.slug.equals(entry.slug);
	}

	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

	/** The eras into which the article divides the history of the concept. */
	public enum Era implements Slugged {

		TRADITIONAL, END_OF_COLD_WAR, MID_1990S, TODAY

	}

	/** The origin of an entry. */
	public enum Origin implements Slugged {

		SOURCE, EDITORIAL

	}

}
