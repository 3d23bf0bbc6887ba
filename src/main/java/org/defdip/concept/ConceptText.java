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
 * What we write on a concept: a working definition of the core ones, and an article in
 * marked-up Markdown.
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

	/** Slugs of the concepts that the article links to. */
	@ElementCollection
	@CollectionTable(name = "concept_mention", joinColumns = @JoinColumn(name = "concept_slug"))
	@Column(name = "mentioned_slug")
	@OrderBy
	private Set<String> mentions = new LinkedHashSet<>();

	protected ConceptText() {
	}

	/** The slug of the concept. */
	public String getSlug() {
		return this.slug;
	}

	/** Our definition, in two sentences of plain text; core concepts have one. */
	public @Nullable BilingualText getWorkingDefinition() {
		return this.workingDefinition;
	}

	/** Markdown with the marks that {@link MarkdownRenderer} understands. */
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
