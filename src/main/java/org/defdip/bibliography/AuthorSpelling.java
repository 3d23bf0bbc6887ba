package org.defdip.bibliography;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import org.hibernate.annotations.Immutable;

/** A spelling of an author's name in the article, correct or not. */
@Entity
@Immutable
public class AuthorSpelling {

	@Id
	private String slug;

	@ManyToOne(fetch = FetchType.LAZY)
	private Author author;

	private int position;

	private String form;

	private boolean correct;

	private int occurrences;

	@ElementCollection
	@CollectionTable(name = "author_spelling_passage", joinColumns = @JoinColumn(name = "spelling_slug"))
	@Column(name = "passage_slug")
	@OrderBy
	private Set<String> passages = new LinkedHashSet<>();

	protected AuthorSpelling() {
	}

	public String getForm() {
		return this.form;
	}

	public boolean isCorrect() {
		return this.correct;
	}

	/** Returns how often the spelling occurs in the article. */
	public int getOccurrences() {
		return this.occurrences;
	}

	/** Returns the slugs of the passages that contain the spelling. */
	public Set<String> getPassages() {
		return Collections.unmodifiableSet(this.passages);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof AuthorSpelling spelling && this.slug.equals(spelling.slug);
	}

	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

}
