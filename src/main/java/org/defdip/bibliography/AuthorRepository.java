package org.defdip.bibliography;

import java.util.List;
import java.util.Optional;

import org.defdip.core.PassageCount;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The people whom the article names. */
public interface AuthorRepository extends Repository<Author, String> {

	@EntityGraph(attributePaths = { "spellings.passages", "intermediaries" })
	Optional<Author> findBySlug(String slug);

	@Query("select a from Author a order by a.slug")
	List<Author> findAll();

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
