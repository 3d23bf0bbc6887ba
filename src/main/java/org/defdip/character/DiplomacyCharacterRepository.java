package org.defdip.character;

import java.util.List;
import java.util.Optional;

import org.defdip.core.PassageCount;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The characters with their statements and instruments. */
public interface DiplomacyCharacterRepository extends Repository<DiplomacyCharacter, String> {

	@EntityGraph(attributePaths = "concept.alternatives.passages")
	Optional<DiplomacyCharacter> findBySlug(String slug);

	@EntityGraph(attributePaths = "concept")
	List<DiplomacyCharacter> findAllByOrderByPosition();

	@EntityGraph(attributePaths = "concept")
	Page<DiplomacyCharacter> findAllByOrderByPosition(Pageable page);

	/** Finds the statements on all characters. */
	@Query("""
			select s from CharacterStatement s join fetch s.character c left join fetch s.passages
			order by c.position, s.position, s.slug
			""")
	List<CharacterStatement> findStatements();

	@Query("""
			select s from CharacterStatement s left join fetch s.passages
			where s.character.slug = :character
			order by s.position
			""")
	List<CharacterStatement> findStatements(String character);

	@Query("""
			select s from CharacterStatement s join fetch s.character c
			where :passage member of s.passages
			order by c.position, s.position
			""")
	List<CharacterStatement> findStatementsOn(String passage);

	@Query("""
			select i from CharacterInstrument i join fetch i.concept
			where i.character.slug = :character
			order by i.passage, i.position, i.concept.slug
			""")
	List<CharacterInstrument> findInstruments(String character);

	/** Finds the instruments of all characters. */
	@Query("""
			select i from CharacterInstrument i join fetch i.concept join fetch i.character c
			order by c.position, i.passage, i.position, i.concept.slug
			""")
	List<CharacterInstrument> findInstruments();

	@Query("""
			select i from CharacterInstrument i join fetch i.character c
			where i.concept.slug = :concept
			order by c.position, i.passage, i.position
			""")
	List<CharacterInstrument> findServed(String concept);

	@Query("""
			select i from CharacterInstrument i join fetch i.character c
			where i.passage = :passage
			order by c.position, i.position, i.concept.slug
			""")
	List<CharacterInstrument> findInstrumentsOn(String passage);

	@Query("""
			select c from CharacterComparison c join fetch c.character d left join fetch c.passages
			order by d.position, c.criterion
			""")
	List<CharacterComparison> findComparisons();

	@Query("""
			select new org.defdip.core.PassageCount('characters', p, count(s))
			from CharacterStatement s join s.passages p
			group by p
			union all
			select new org.defdip.core.PassageCount('characters', i.passage, count(i))
			from CharacterInstrument i
			group by i.passage
			""")
	List<PassageCount> countByPassage();

}
