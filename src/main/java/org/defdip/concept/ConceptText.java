package org.defdip.concept;

import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import org.defdip.core.BilingualText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * The editorial texts on a concept: a working definition, if it is a core concept, and an
 * article in extended Markdown.
 */
@Entity
@Immutable
public class ConceptText {

	@Id
	@Column(name = "concept_slug")
	private String slug;

	@EmbeddedColumnNaming("working_definition_%s")
	private @Nullable BilingualText workingDefinition;

	@EmbeddedColumnNaming("article_%s")
	private BilingualText article;

	/** Slugs of the concepts to which the article links. */
	@ElementCollection
	@CollectionTable(name = "concept_mention", joinColumns = @JoinColumn(name = "concept_slug"))
	@Column(name = "mentioned_slug")
	@OrderBy
	private Set<String> mentions = new LinkedHashSet<>();

	protected ConceptText() {
	}

	/** Returns the slug of the concept. */
	public String getSlug() {
		return this.slug;
	}

	/**
	 * Returns the editorial definition in two sentences of plain text, which core
	 * concepts have.
	 */
	public @Nullable BilingualText getWorkingDefinition() {
		return this.workingDefinition;
	}

	/** Returns Markdown with the marks that {@link MarkdownRenderer} supports. */
	public BilingualText getArticle() {
		return this.article;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ConceptText text && this.slug.equals(text.slug);
	}

	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

}
