package org.defdip.bibliography;

import java.util.List;
import java.util.Optional;

import org.defdip.core.PassageCount;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The people and bodies behind definitions and works. */
public interface AuthorRepository extends Repository<Author, String> {

	@EntityGraph(attributePaths = { "spellings.passages", "intermediaries" })
	Optional<Author> findBySlug(String slug);

	@Query("select a from Author a order by a.slug")
	List<Author> findAll();

	@Query("select a from Author a order by a.slug")
	Page<Author> findAll(Pageable page);

	/** Finds all authors, each with its spellings and intermediaries. */
	@Query("""
			select a from Author a
			left join fetch a.spellings s left join fetch s.passages left join fetch a.intermediaries
			order by a.slug, s.position
			""")
	List<Author> findAllWithSpellings();

	/** Finds the authors called {@code name}, in lower case, including misspellings. */
	@Query("""
			select distinct a from Author a left join a.spellings s
			where lower(a.name) = :name or lower(a.sortName) = :name or lower(s.form) = :name
			order by a.slug
			""")
	List<Author> findNamed(String name);

	@Query("select a from Author a where a.slug in :slugs order by a.slug")
	List<Author> findBySlugIn(List<String> slugs);

	@Query("""
			select distinct s.author from AuthorSpelling s
			where :passage member of s.passages
			order by s.author.slug
			""")
	List<Author> findNamedIn(String passage);

	@Query("""
			select new org.defdip.core.PassageCount('authors', p, count(distinct s.author))
			from AuthorSpelling s join s.passages p
			group by p
			""")
	List<PassageCount> countByPassage();

}
