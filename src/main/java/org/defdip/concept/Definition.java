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

	@Enumerated(EnumType.STRING)
	private @Nullable Language quotationLanguage;

	@Enumerated(EnumType.STRING)
	private Wording wording;

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
	private @Nullable String sentence;

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

	/**
	 * Returns the last part of the key of the attribution's label. The label tells a body
	 * from a person, and a treaty, which has no author, from both.
	 */
	public String getAttributionSlug() {
		if (this.attribution == Attribution.EXPLICIT && this.authors.isEmpty()) {
			return "treaty";
		}
		boolean issued = this.attribution == Attribution.EXPLICIT
				&& this.authors.stream().allMatch((author) -> author.getKind() == Author.Kind.BODY);
		return issued ? "issued" : this.attribution.slug();
	}

	/** Returns details of the attribution that its label does not express. */
	public @Nullable BilingualText getAttributionNote() {
		return this.attributionNote;
	}

	/**
	 * Returns the authors of the definition; empty if its source names none or is a
	 * treaty.
	 */
	public Set<Author> getAuthors() {
		return Author.alphabetically(this.authors);
	}

	/** Returns the parts of the definition that its source quotes word for word. */
	public Set<DirectQuotation> getDirectQuotations() {
		return Collections.unmodifiableSet(this.directQuotations);
	}

	public @Nullable Work getWork() {
		return this.work;
	}

	/**
	 * Returns the author through whom the source cites the definition, or {@code null} if
	 * it cites at first hand.
	 */
	public @Nullable Author getVia() {
		return this.via;
	}

	public Intermediary.@Nullable Certainty getViaCertainty() {
		return this.viaCertainty;
	}

	/** Returns the term that the source uses. */
	public String getTermInSource() {
		return this.termInSource;
	}

	/**
	 * Returns the language of the source's term, which is Indonesian if the term mixes
	 * both.
	 */
	public Language getTermLanguage() {
		return this.termLanguage;
	}

	/**
	 * Returns the defining clause as the source prints it. It is present only if an
	 * author is named, and has at most 40 words unless the source is official.
	 */
	public @Nullable String getQuotation() {
		return this.quotation;
	}

	public @Nullable Language getQuotationLanguage() {
		return this.quotationLanguage;
	}

	/** Returns how the wording was checked. */
	public Wording getWording() {
		return this.wording;
	}

	/**
	 * Returns whether the rendering in {@code language} is the quotation itself, so that
	 * there is nothing to paraphrase.
	 */
	public boolean isQuotedIn(Language language) {
		return language == this.quotationLanguage && this.rendering.in(language).equals(this.quotation);
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

	/**
	 * Returns the slug of the sentence that contains the definition, or {@code null} if
	 * its document is not divided into sentences.
	 */
	public @Nullable String getSentence() {
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

	/** How the wording of a definition was checked. */
	public enum Wording implements Slugged {

		COMPARED, COMPARED_WITH_DIFFERENCE, ONE_COPY, AS_RENDERED

	}

	/** How the source attributes a definition. */
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
