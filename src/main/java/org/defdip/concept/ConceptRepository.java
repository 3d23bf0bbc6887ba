package org.defdip.concept;

import java.util.List;
import java.util.Optional;

import org.defdip.core.PassageCount;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The concepts, their hierarchy and their neighbours. */
public interface ConceptRepository extends Repository<Concept, String> {

	@EntityGraph(attributePaths = "alternatives.passages")
	Optional<Concept> findBySlug(String slug);

	@Query("select c from Concept c order by c.slug")
	List<Concept> findAll();

	@Query("select c from Concept c order by c.slug")
	Page<Concept> findAll(Pageable page);

	/** Finds all concepts, each with its alternative labels. */
	@Query("select c from Concept c left join fetch c.alternatives a left join fetch a.passages order by c.slug, a.position")
	List<Concept> findAllWithAlternatives();

	Optional<Concept> findByCharacter(String character);

	@Query("select c from Concept c where c.kind = :kind order by c.slug")
	List<Concept> findByKind(Concept.Kind kind);

	@Query("select c from Concept c where c.kind = :kind order by c.slug")
	Page<Concept> findByKind(Concept.Kind kind, Pageable page);

	/** Finds the concepts with {@code label}, in lower case, in either language. */
	@Query("""
			select c from Concept c
			where lower(c.label.id) = :label or lower(c.label.en) = :label
			order by c.slug
			""")
	List<Concept> findLabelled(String label);

	@Query("select c from Concept c where c.slug in :slugs order by c.slug")
	List<Concept> findBySlugIn(List<String> slugs);

	@Query("select b from Concept c join c.broader b where c.slug = :slug order by b.slug")
	List<Concept> findBroader(String slug);

	@Query("select c from Concept c join c.broader b where b.slug = :slug order by c.slug")
	List<Concept> findNarrower(String slug);

	@Query("select r from Concept c join c.related r where c.slug = :slug order by r.slug")
	List<Concept> findRelated(String slug);

	/** Finds the concepts whose articles mention the concept {@code slug}. */
	@Query("""
			select c from Concept c
			where c.slug in (select t.slug from ConceptText t where :slug member of t.mentions)
			order by c.slug
			""")
	List<Concept> findMentioning(String slug);

	@Query("select p from Concept c join c.passages p where c.slug = :slug order by p.slug")
	List<ConceptPassage> findPassages(String slug);

	@Query("select c from Concept c join c.passages p where p.slug = :passage order by c.slug")
	List<Concept> findByPassage(String passage);

	@Query("""
			select new org.defdip.concept.HierarchyStep(c.slug, b.slug)
			from Concept c join c.broader b
			order by c.slug, b.slug
			""")
	List<HierarchyStep> findSteps();

	@Query("""
			select new org.defdip.concept.RelatedConcepts(c.slug, r.slug)
			from Concept c join c.related r
			order by c.slug, r.slug
			""")
	List<RelatedConcepts> findRelatedPairs();

	/** Finds the passages of all concepts. */
	@Query("""
			select new org.defdip.concept.ConceptMention(c.slug, p.slug, p.literal)
			from Concept c join c.passages p
			order by c.slug, p.slug
			""")
	List<ConceptMention> findMentions();

	@Query("""
			select new org.defdip.core.PassageCount('concepts', p.slug, count(c))
			from Concept c join c.passages p
			group by p.slug
			""")
	List<PassageCount> countByPassage();

}
