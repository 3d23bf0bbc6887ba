package org.defdip.api;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.defdip.bibliography.Author;
import org.defdip.bibliography.Work;
import org.defdip.character.DiplomacyCharacter;
import org.defdip.concept.AlternativeLabel;
import org.defdip.concept.Concept;
import org.defdip.concept.ConceptRelation;
import org.defdip.concept.ConceptText;
import org.defdip.concept.DefinitionCoding;
import org.defdip.source.Passage;
import org.defdip.source.Sentence;
import org.defdip.typology.Typology;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads all collections by page, and items for which the features have no finder. */
interface CollectionRepository extends Repository<Concept, String> {

	@Query("select c from Concept c order by c.slug")
	Page<Concept> findConcepts(Pageable page);

	@Query("select c from Concept c where c.kind = :kind order by c.slug")
	Page<Concept> findConcepts(Concept.Kind kind, Pageable page);

	@Query("select t from ConceptText t where t.slug = :concept")
	Optional<ConceptText> findText(String concept);

	@Query("select c from DefinitionCoding c left join fetch c.codes where c.number in :numbers order by c.number")
	List<DefinitionCoding> findCodings(Collection<Integer> numbers);

	@Query(value = """
			select r from ConceptRelation r join fetch r.type left join fetch r.subject left join fetch r.object
			order by r.position, r.slug
			""", countQuery = "select count(r) from ConceptRelation r")
	Page<ConceptRelation> findRelations(Pageable page);

	@Query(value = """
			select r from ConceptRelation r join fetch r.type left join fetch r.subject s left join fetch r.object o
			where s.slug = :concept or o.slug = :concept
			order by r.position, r.slug
			""", countQuery = """
			select count(r) from ConceptRelation r left join r.subject s left join r.object o
			where s.slug = :concept or o.slug = :concept
			""")
	Page<ConceptRelation> findRelations(String concept, Pageable page);

	@Query("""
			select r from ConceptRelation r join fetch r.type left join fetch r.subject left join fetch r.object
			where r.slug = :slug
			""")
	Optional<ConceptRelation> findRelation(String slug);

	@Query("select a from Author a order by a.slug")
	Page<Author> findAuthors(Pageable page);

	@Query("select w.slug from Work w order by w.slug")
	Page<String> findWorkSlugs(Pageable page);

	@Query("""
			select w from Work w left join fetch w.contributors left join fetch w.passages
			where w.slug in :slugs
			order by w.slug
			""")
	List<Work> findWorks(Collection<String> slugs);

	@Query(value = "select c from DiplomacyCharacter c join fetch c.concept order by c.position",
			countQuery = "select count(c) from DiplomacyCharacter c")
	Page<DiplomacyCharacter> findCharacters(Pageable page);

	@Query("select t from Typology t order by t.position")
	Page<Typology> findTypologies(Pageable page);

	@Query(value = "select p from Passage p join fetch p.section order by p.position",
			countQuery = "select count(p) from Passage p")
	Page<Passage> findPassages(Pageable page);

	@Query("select s from Sentence s where s.passage = :passage order by s.position")
	List<Sentence> findSentences(String passage);

	/** The concepts with {@code label}, in lower case, as label in either language. */
	@Query("""
			select c from Concept c
			where lower(c.label.id) = :label or lower(c.label.en) = :label
			order by c.slug
			""")
	List<Concept> findLabelled(String label);

	/**
	 * The alternative labels equal to {@code label}, in lower case, with their concepts.
	 */
	@Query("""
			select a from AlternativeLabel a join fetch a.concept c
			where lower(a.words) = :label
			order by c.slug, a.position
			""")
	List<AlternativeLabel> findOtherwiseLabelled(String label);

	/** The authors called {@code name}, in lower case, including misspellings. */
	@Query("""
			select distinct a from Author a left join a.spellings s
			where lower(a.name) = :name or lower(a.sortName) = :name or lower(s.form) = :name
			order by a.slug
			""")
	List<Author> findNamed(String name);

}
