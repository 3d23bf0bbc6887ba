package org.defdip.concept;

import java.util.List;

import org.defdip.core.PassageCount;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConceptRelationRepository extends Repository<ConceptRelation, String> {

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

}
