package org.defdip.typology;

import java.util.Collections;
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
import jakarta.persistence.OrderBy;
import org.defdip.bibliography.Author;
import org.defdip.concept.Definition;
import org.defdip.core.BilingualText;
import org.defdip.core.PagePath;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** A list in which the article enumerates kinds, means, aims or the like. */
@Entity
@Immutable
@SQLRestriction("withdrawn = false")
public class Typology {

	@Id
	private String slug;

	private int position;

	@EmbeddedColumnNaming("label_%s")
	private BilingualText label;

	@ManyToMany
	@JoinTable(name = "typology_author", inverseJoinColumns = @JoinColumn(name = "author_slug"))
	@OrderBy("slug")
	private Set<Author> authors = new LinkedHashSet<>();

	@Enumerated(EnumType.STRING)
	private Definition.Attribution attribution;

	@EmbeddedColumnNaming("attribution_note_%s")
	private @Nullable BilingualText attributionNote;

	private boolean numbered;

	@EmbeddedColumnNaming("note_%s")
	private @Nullable BilingualText note;

	@ElementCollection
	@CollectionTable(name = "typology_passage")
	@Column(name = "passage_slug")
	@OrderBy
	private Set<String> passages = new LinkedHashSet<>();

	protected Typology() {
	}

	public String getSlug() {
		return this.slug;
	}

	public PagePath getAddress() {
		return PagePath.of("typologies", this.slug);
	}

	public BilingualText getLabel() {
		return this.label;
	}

	/** Returns the authors of the list; empty if the article names none. */
	public Set<Author> getAuthors() {
		return Author.alphabetically(this.authors);
	}

	public Definition.Attribution getAttribution() {
		return this.attribution;
	}

	public @Nullable BilingualText getAttributionNote() {
		return this.attributionNote;
	}

	/** Returns whether the article itself numbers the items. */
	public boolean isNumbered() {
		return this.numbered;
	}

	public @Nullable BilingualText getNote() {
		return this.note;
	}

	/** Returns the slugs of the passages that contain the list. */
	public Set<String> getPassages() {
		return Collections.unmodifiableSet(this.passages);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Typology typology && this.slug.equals(typology.getSlug());
	}

	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

}
