package org.defdip.concept;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.defdip.bibliography.Author;
import org.defdip.core.PassageCount;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The definitions with their concepts, authors and works. */
public interface DefinitionRepository extends Repository<Definition, Integer> {

	@EntityGraph(attributePaths = { "concept", "authors", "work.contributors", "via" })
	Optional<Definition> findByNumber(int number);

	@EntityGraph(attributePaths = { "concept", "authors", "work.contributors", "via" })
	List<Definition> findAllByOrderByNumber();

	@EntityGraph(attributePaths = { "concept", "authors", "work.contributors", "via" })
	List<Definition> findByNumberInOrderByNumber(List<Integer> numbers);

	@EntityGraph(attributePaths = { "concept", "authors", "work.contributors", "via" })
	List<Definition> findByConceptSlugOrderByNumber(String concept);

	@EntityGraph(attributePaths = { "concept", "authors", "work.contributors", "via" })
	@Query("""
			select d from Definition d
			where d.number in (select e.number from Definition e join e.authors a where a.slug = :author)
			order by d.number
			""")
	List<Definition> findByAuthor(String author);

	@EntityGraph(attributePaths = { "concept", "authors" })
	@Query("select d from Definition d where d.work.slug = :work order by d.number")
	List<Definition> findByWork(String work);

	/** Finds the definitions that are cited through the author. */
	@EntityGraph(attributePaths = { "concept", "authors" })
	@Query("select d from Definition d where d.via.slug = :author order by d.number")
	List<Definition> findByVia(String author);

	@EntityGraph(attributePaths = { "concept", "authors" })
	List<Definition> findByPassageOrderByNumber(String passage);

	/** Finds the definitions in a document, in its order. */
	@EntityGraph(attributePaths = { "concept", "authors" })
	@Query("""
			select d from Definition d, Passage p
			where p.slug = d.passage and p.document.slug = :document
			order by p.position, d.number
			""")
	List<Definition> findByDocument(String document);

	/** Finds the numbers of the definitions that repeat definition {@code number}. */
	@Query("select d.number from Definition d where d.repeats = :number order by d.number")
	List<Integer> findRepeating(int number);

	@Query("select max(d.number) from Definition d where d.number < :number")
	Optional<Integer> findNumberBefore(int number);

	@Query("select min(d.number) from Definition d where d.number > :number")
	Optional<Integer> findNumberAfter(int number);

	@Query("select d.number from Definition d order by d.number")
	List<Integer> findNumbers();

	/** Finds the authors of definitions. */
	@Query("select distinct a from Definition d join d.authors a order by a.slug")
	List<Author> findAuthors();

	@Query("""
			select new org.defdip.concept.AuthorCount(a.slug, count(d))
			from Definition d join d.authors a
			group by a.slug
			""")
	List<AuthorCount> countByAuthor();

	/**
	 * Finds the attributions of those of {@code numbers} that are numbers of definitions.
	 */
	@Query("""
			select new org.defdip.concept.AttributedNumber(d.number, d.attribution)
			from Definition d
			where d.number in :numbers
			order by d.number
			""")
	List<AttributedNumber> findAttributionsIn(Collection<Integer> numbers);

	/** Finds the slugs of the authors of definitions. */
	@Query("select distinct a.slug from Definition d join d.authors a order by a.slug")
	List<String> findAuthorSlugs();

	/** Finds the slugs of the concepts that have definitions. */
	@Query("select distinct d.concept.slug from Definition d order by d.concept.slug")
	List<String> findConceptSlugs();

	/** Finds the combinations of classes that definitions have. */
	@Query("""
			select distinct new org.defdip.concept.DefinitionClasses(d.kind, d.attribution, d.perspective, d.period)
			from Definition d
			order by d.kind, d.attribution, d.perspective, d.period
			""")
	List<DefinitionClasses> findClasses();

	@Query("select count(d) from Definition d where d.attribution = UNATTRIBUTED")
	long countUnattributed();

	@Query("""
			select new org.defdip.core.PassageCount('definitions', d.passage, count(d))
			from Definition d
			group by d.passage
			""")
	List<PassageCount> countByPassage();

}
