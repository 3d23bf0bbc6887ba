package org.defdip.concept;

import java.util.List;
import java.util.Optional;

import org.defdip.core.PassageCount;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The relations between concepts, and their types. */
public interface ConceptRelationRepository extends Repository<ConceptRelation, String> {

	@EntityGraph(attributePaths = { "type", "subject", "object" })
	@Query("select r from ConceptRelation r where r.slug = :slug")
	Optional<ConceptRelation> findBySlug(String slug);

	/**
	 * Hibernate keeps the plan of a query without an entity graph. All joins are outer
	 * ones, so that the database reads a page in the order of the index.
	 */
	@Query(value = """
			select r from ConceptRelation r
			left join fetch r.type left join fetch r.subject left join fetch r.object
			order by r.position, r.slug
			""", countQuery = "select count(r) from ConceptRelation r")
	Page<ConceptRelation> findAll(Pageable page);

	@Query(value = """
			select r from ConceptRelation r join fetch r.type left join fetch r.subject s left join fetch r.object o
			where s.slug = :concept or o.slug = :concept
			order by r.position, r.slug
			""", countQuery = """
			select count(r) from ConceptRelation r left join r.subject s left join r.object o
			where s.slug = :concept or o.slug = :concept
			""")
	Page<ConceptRelation> findByConcept(String concept, Pageable page);

	@EntityGraph(attributePaths = { "type", "subject", "object" })
	@Query("""
			select r from ConceptRelation r
			where r.subject.slug = :concept or r.object.slug = :concept
			order by r.type.position, r.position
			""")
	List<ConceptRelation> findTouching(String concept);

	/** Finds the relations between two concepts. */
	@Query("""
			select r from ConceptRelation r join fetch r.type join fetch r.subject join fetch r.object
			order by r.type.position, r.position
			""")
	List<ConceptRelation> findBetweenConcepts();

	@EntityGraph(attributePaths = { "type", "subject", "object" })
	List<ConceptRelation> findByPassageOrderByPosition(String passage);

	@Query("""
			select new org.defdip.core.PassageCount('relations', r.passage, count(r))
			from ConceptRelation r
			group by r.passage
			""")
	List<PassageCount> countByPassage();

	@Query("select t from RelationType t order by t.position")
	List<RelationType> findTypes();

}
