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
import org.defdip.core.PageSubject;
import org.defdip.core.Slugged;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/**
 * A definition of a concept in one passage, with its authors and the intermediary through
 * whom it is cited.
 */
@Entity
@Immutable
@SecondaryTable(name = "definition_repeat", pkJoinColumns = @PrimaryKeyJoinColumn(name = "definition_number"))
@SQLRestriction("withdrawn = false")
public class Definition implements PageSubject {

	/** The pattern of a number in a URL. */
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

	/** Returns the permanent number, from 1. */
	public int getNumber() {
		return this.number;
	}

	@Override
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

	/** Returns details of the attribution that its label does not express. */
	public @Nullable BilingualText getAttributionNote() {
		return this.attributionNote;
	}

	/** Returns the authors of the definition; empty if the article names none. */
	public Set<Author> getAuthors() {
		return Author.alphabetically(this.authors);
	}

	/** Returns the parts of the definition that the article quotes word for word. */
	public Set<DirectQuotation> getDirectQuotations() {
		return Collections.unmodifiableSet(this.directQuotations);
	}

	public @Nullable Work getWork() {
		return this.work;
	}

	/**
	 * Returns the author through whom the article cites the definition, or {@code null}
	 * if it cites at first hand.
	 */
	public @Nullable Author getVia() {
		return this.via;
	}

	public Intermediary.@Nullable Certainty getViaCertainty() {
		return this.viaCertainty;
	}

	/** Returns the term that the article uses. */
	public String getTermInSource() {
		return this.termInSource;
	}

	/**
	 * Returns the language of the article's term, which is Indonesian if the term mixes
	 * both.
	 */
	public Language getTermLanguage() {
		return this.termLanguage;
	}

	/**
	 * Returns the defining clause in Indonesian as the article prints it. It has at most
	 * 40 words and is present only if an author is named.
	 */
	public @Nullable String getQuotation() {
		return this.quotation;
	}

	/** Returns the definition, paraphrased. */
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

	/** Returns the slug of the passage that contains the definition. */
	public String getPassage() {
		return this.passage;
	}

	/** Returns the slug of the sentence that contains the definition. */
	public String getSentence() {
		return this.sentence;
	}

	public @Nullable BilingualText getNote() {
		return this.note;
	}

	/**
	 * Returns the number of the first definition that says the same, or {@code null} if
	 * this is not a repeat.
	 */
	public @Nullable Integer getRepeats() {
		return this.repeats;
	}

	/** Returns whether the repeat is word for word. */
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

	/** The kind of statement. */
	public enum Kind implements Slugged {

		DEFINITION, FUNCTIONAL, CLASSIFICATION

	}

	/** How the article attributes a definition. */
	public enum Attribution implements Slugged {

		EXPLICIT, BY_CONTEXT, SECOND_HAND, UNATTRIBUTED

	}

	/** The school or era of thought that a definition represents. */
	public enum Perspective implements Slugged {

		CLASSICAL_REALISM, TRADITIONAL, POST_COLD_WAR, CONTEMPORARY, GENERAL

	}

	/** The period that a definition is about. */
	public enum Period implements Slugged {

		TRADITIONAL, POST_COLD_WAR, PRESENT, OVER_TIME, UNDATED

	}

}
