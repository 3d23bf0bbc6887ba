package org.defdip.bibliography;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

/** A person the article names, by the proper name and every spelling the article has. */
@Entity
@Immutable
@SQLRestriction("withdrawn = false")
public class Author {

	@Id
	private String slug;

	private String name;

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

	public PagePath getAddress() {
		return PagePath.of("authors", this.slug);
	}

	/** The proper name: {@code Andrew Cottey}. */
	public String getName() {
		return this.name;
	}

	/** The name as a list sorts it: {@code Cottey, Andrew}. */
	public String getSortName() {
		return this.sortName;
	}

	/** Sorts people as a list in {@code language} does. */
	public static Comparator<Author> alphabetically(Language language) {
		return language.sortedBy(Author::getSortName);
	}

	/** The same people in alphabetical order, which does not depend on the database. */
	public static Set<Author> alphabetically(Set<Author> authors) {
		if (authors.size() < 2) {
			return Collections.unmodifiableSet(authors);
		}
		Set<Author> sorted = new LinkedHashSet<>();
		authors.stream().sorted(alphabetically(Language.DEFAULT)).forEach(sorted::add);
		return Collections.unmodifiableSet(sorted);
	}

	/** Whether it is known who this is. */
	public boolean isIdentified() {
		return this.identified;
	}

	/** What the article uses the person for. */
	public BilingualText getRole() {
		return this.role;
	}

	/** The part the person plays in the article, in two sentences of ours. */
	public BilingualText getPart() {
		return this.part;
	}

	public @Nullable BilingualText getNote() {
		return this.note;
	}

	public Set<AuthorSpelling> getSpellings() {
		return Collections.unmodifiableSet(this.spellings);
	}

	/** Through whom the article cites this person, if not at first hand. */
	public Set<Intermediary> getIntermediaries() {
		return Collections.unmodifiableSet(this.intermediaries);
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
