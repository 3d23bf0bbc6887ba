package org.defdip.concept;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.defdip.core.Slugged;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/**
 * A term of the field, with its labels and an editorial gloss. It is the subject of a
 * page.
 */
@Entity
@Immutable
@SQLRestriction("withdrawn = false")
public class Concept {

	@Id
	private String slug;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	@EmbeddedColumnNaming("label_%s")
	private BilingualText label;

	@Column(name = "label_id_language")
	@Enumerated(EnumType.STRING)
	private Language labelLanguage;

	@EmbeddedColumnNaming("gloss_%s")
	private BilingualText gloss;

	@Column(name = "character_slug")
	private @Nullable String character;

	@OneToMany(mappedBy = "concept")
	@OrderBy("position")
	private Set<AlternativeLabel> alternatives = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "concept_passage")
	@OrderBy("slug")
	private Set<ConceptPassage> passages = new LinkedHashSet<>();

	@ManyToMany
	@JoinTable(name = "concept_broader", inverseJoinColumns = @JoinColumn(name = "broader_slug"))
	@OrderBy("slug")
	private Set<Concept> broader = new LinkedHashSet<>();

	@ManyToMany
	@JoinTable(name = "concept_related", inverseJoinColumns = @JoinColumn(name = "related_slug"))
	@OrderBy("slug")
	private Set<Concept> related = new LinkedHashSet<>();

	protected Concept() {
	}

	static PagePath addressOf(String slug, @Nullable String character) {
		return (character != null) ? PagePath.of("characters", character) : PagePath.of("concepts", slug);
	}

	/** Returns a comparator that sorts concepts by their labels in {@code language}. */
	public static Comparator<Concept> alphabetically(Language language) {
		return language.sortedBy((concept) -> concept.getLabel().in(language));
	}

	public String getSlug() {
		return this.slug;
	}

	/**
	 * Returns the path of the page. A concept that is a character has its page among the
	 * characters.
	 */
	public PagePath getAddress() {
		return addressOf(this.slug, this.character);
	}

	public Kind getKind() {
		return this.kind;
	}

	public BilingualText getLabel() {
		return this.label;
	}

	public BilingualText getGloss() {
		return this.gloss;
	}

	/**
	 * Returns the slug of the character that this concept is, or {@code null} if it is
	 * none.
	 */
	public @Nullable String getCharacter() {
		return this.character;
	}

	/**
	 * Returns the language of the words in the label for pages in {@code language}.
	 */
	public Language getLabelLanguage(Language language) {
		return (language == Language.ID) ? this.labelLanguage : Language.EN;
	}

	/** Returns the alternative names in their order. */
	public Set<AlternativeLabel> getAlternatives() {
		return Collections.unmodifiableSet(this.alternatives);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Concept concept && this.slug.equals(concept.getSlug());
	}

	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

	/** The role of a concept in the field. */
	public enum Kind implements Slugged {

		CORE, SUPPORTING, INSTRUMENT, ACTOR, CONTEXT

	}

}
