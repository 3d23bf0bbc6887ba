package org.defdip.bibliography;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
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
 * A person or body behind definitions and works, with the correct name and all spellings
 * of the article.
 */
@Entity
@Immutable
@SQLRestriction("withdrawn = false")
public class Author implements PageSubject {

	@Id
	private String slug;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private String name;

	private @Nullable String nameEn;

	private String sortName;

	private boolean identified;

	@EmbeddedColumnNaming("role_%s")
	private BilingualText role;

	@EmbeddedColumnNaming("part_%s")
	private BilingualText part;

	@EmbeddedColumnNaming("note_%s")
	private @Nullable BilingualText note;

	@OneToMany(mappedBy = "author")
	@OrderBy("position")
	private Set<AuthorSpelling> spellings = new LinkedHashSet<>();

	@ElementCollection
	@CollectionTable(name = "author_via")
	@OrderBy("position")
	private Set<Intermediary> intermediaries = new LinkedHashSet<>();

	protected Author() {
	}

	public String getSlug() {
		return this.slug;
	}

	@Override
	public PagePath getAddress() {
		return PagePath.of("authors", this.slug);
	}

	public Kind getKind() {
		return this.kind;
	}

	/** Returns the correct name, such as {@code Andrew Cottey}. */
	public String getName() {
		return this.name;
	}

	/** Returns the name in {@code language}, which differs for bodies only. */
	public String getName(Language language) {
		return (language == Language.EN && this.nameEn != null) ? this.nameEn : this.name;
	}

	public BilingualText getLabel() {
		return new BilingualText(this.name, getName(Language.EN));
	}

	/** Returns the name in the form used for sorting, such as {@code Cottey, Andrew}. */
	public String getSortName() {
		return this.sortName;
	}

	/** Returns a comparator for the alphabetical order of {@code language}. */
	public static Comparator<Author> alphabetically(Language language) {
		return language.sortedBy(Author::getSortName);
	}

	/** Returns the authors in alphabetical order, independently of the database. */
	public static Set<Author> alphabetically(Set<Author> authors) {
		if (authors.size() < 2) {
			return Collections.unmodifiableSet(authors);
		}
		Set<Author> sorted = new LinkedHashSet<>();
		authors.stream().sorted(alphabetically(Language.DEFAULT)).forEach(sorted::add);
		return Collections.unmodifiableSet(sorted);
	}

	/** Returns whether the person is identified. */
	public boolean isIdentified() {
		return this.identified;
	}

	/** Returns for what the article cites the person. */
	public BilingualText getRole() {
		return this.role;
	}

	/**
	 * Returns a description of the person's part in the article, in two editorial
	 * sentences.
	 */
	public BilingualText getPart() {
		return this.part;
	}

	public @Nullable BilingualText getNote() {
		return this.note;
	}

	public Set<AuthorSpelling> getSpellings() {
		return Collections.unmodifiableSet(this.spellings);
	}

	/**
	 * Returns the people through whom the article cites this person; empty if it cites at
	 * first hand only.
	 */
	public Set<Intermediary> getIntermediaries() {
		return Collections.unmodifiableSet(this.intermediaries);
	}

	/** Whether an author is a person or a body. */
	public enum Kind implements Slugged {

		PERSON, BODY

	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Author author && this.slug.equals(author.getSlug());
	}

	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

}
