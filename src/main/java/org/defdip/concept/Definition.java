package org.defdip.concept;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import org.defdip.bibliography.Author;
import org.defdip.bibliography.Intermediary;
import org.defdip.bibliography.Work;
import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.defdip.core.Slugged;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** What one passage says a concept is, by whom and through whom. */
@Entity
@Immutable
@SecondaryTable(name = "definition_repeat", pkJoinColumns = @PrimaryKeyJoinColumn(name = "definition_number"))
@SQLRestriction("withdrawn = false")
public class Definition {

	/** How a number is written in an address. */
	public static final String WRITTEN_NUMBER = "[1-9]\\d{0,8}";

	@Id
	private int number;

	@ManyToOne(fetch = FetchType.LAZY)
	private Concept concept;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	@Enumerated(EnumType.STRING)
	private Attribution attribution;

	@EmbeddedColumnNaming("attribution_note_%s")
	private @Nullable BilingualText attributionNote;

	@ManyToMany
	@JoinTable(name = "definition_author", inverseJoinColumns = @JoinColumn(name = "author_slug"))
	@OrderBy("slug")
	private Set<Author> authors = new LinkedHashSet<>();

	@OneToMany
	@JoinColumn(name = "definition_number")
	@OrderBy("position")
	private Set<DirectQuotation> directQuotations = new LinkedHashSet<>();

	@ManyToOne(fetch = FetchType.LAZY)
	private @Nullable Work work;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "via_slug")
	private @Nullable Author via;

	@Enumerated(EnumType.STRING)
	private Intermediary.@Nullable Certainty viaCertainty;

	private String termInSource;

	@Enumerated(EnumType.STRING)
	private Language termLanguage;

	private @Nullable String quotation;

	@EmbeddedColumnNaming("rendering_%s")
	private BilingualText rendering;

	@Enumerated(EnumType.STRING)
	private Perspective perspective;

	@EmbeddedColumnNaming("perspective_note_%s")
	private @Nullable BilingualText perspectiveNote;

	@Enumerated(EnumType.STRING)
	private Period period;

	@EmbeddedColumnNaming("period_note_%s")
	private @Nullable BilingualText periodNote;

	@Column(name = "passage_slug")
	private String passage;

	@Column(name = "sentence_slug")
	private String sentence;

	@EmbeddedColumnNaming("note_%s")
	private @Nullable BilingualText note;

	@Column(table = "definition_repeat", name = "repeats_number")
	private @Nullable Integer repeats;

	@Column(table = "definition_repeat", name = "exact")
	private @Nullable Boolean exactRepeat;

	protected Definition() {
	}

	/** The permanent number, from 1. */
	public int getNumber() {
		return this.number;
	}

	public PagePath getAddress() {
		return PagePath.of("definitions", this.number);
	}

	public Concept getConcept() {
		return this.concept;
	}

	public Kind getKind() {
		return this.kind;
	}

	public Attribution getAttribution() {
		return this.attribution;
	}

	/** What the plain word for the attribution leaves unsaid. */
	public @Nullable BilingualText getAttributionNote() {
		return this.attributionNote;
	}

	/** The people whose definition it is; none where the article names nobody. */
	public Set<Author> getAuthors() {
		return Author.alphabetically(this.authors);
	}

	/** What the article quotes of it word for word. */
	public Set<DirectQuotation> getDirectQuotations() {
		return Collections.unmodifiableSet(this.directQuotations);
	}

	public @Nullable Work getWork() {
		return this.work;
	}

	/**
	 * The one through whom the article cites it, or {@code null} where it cites at first
	 * hand.
	 */
	public @Nullable Author getVia() {
		return this.via;
	}

	public Intermediary.@Nullable Certainty getViaCertainty() {
		return this.viaCertainty;
	}

	/** The term as the article has it. */
	public String getTermInSource() {
		return this.termInSource;
	}

	/** The language of the article's term, Indonesian where it mixes both. */
	public Language getTermLanguage() {
		return this.termLanguage;
	}

	/**
	 * The defining clause in Indonesian as the article has it, where an author is named,
	 * of 40 words at most.
	 */
	public @Nullable String getQuotation() {
		return this.quotation;
	}

	/** The definition in our words. */
	public BilingualText getRendering() {
		return this.rendering;
	}

	public Perspective getPerspective() {
		return this.perspective;
	}

	public @Nullable BilingualText getPerspectiveNote() {
		return this.perspectiveNote;
	}

	public Period getPeriod() {
		return this.period;
	}

	public @Nullable BilingualText getPeriodNote() {
		return this.periodNote;
	}

	/** The slug of the passage that has it. */
	public String getPassage() {
		return this.passage;
	}

	/** The slug of the sentence that has it. */
	public String getSentence() {
		return this.sentence;
	}

	public @Nullable BilingualText getNote() {
		return this.note;
	}

	/**
	 * The number of the first definition that says the same, or {@code null} if this is
	 * no repeat.
	 */
	public @Nullable Integer getRepeats() {
		return this.repeats;
	}

	/** Whether it repeats that one word for word. */
	public boolean isExactRepeat() {
		return Boolean.TRUE.equals(this.exactRepeat);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Definition definition && this.number == definition.getNumber();
	}

	@Override
	public int hashCode() {
		return Integer.hashCode(this.number);
	}

	/** What sort of statement it is. */
	public enum Kind implements Slugged {

		DEFINITION, FUNCTIONAL, CLASSIFICATION

	}

	/** How the article says whose it is. */
	public enum Attribution implements Slugged {

		EXPLICIT, BY_CONTEXT, SECOND_HAND, UNATTRIBUTED

	}

	/** The school or age of thought it speaks for. */
	public enum Perspective implements Slugged {

		CLASSICAL_REALISM, TRADITIONAL, POST_COLD_WAR, CONTEMPORARY, GENERAL

	}

	/** The time it speaks of. */
	public enum Period implements Slugged {

		TRADITIONAL, POST_COLD_WAR, PRESENT, OVER_TIME, UNDATED

	}

}
