package org.defdip.typology;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.defdip.core.PassageCount;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The lists, their items and their correspondences. */
public interface TypologyRepository extends Repository<Typology, String> {

	@EntityGraph(attributePaths = { "authors", "passages" })
	Optional<Typology> findBySlug(String slug);

	@EntityGraph(attributePaths = { "authors", "passages" })
	List<Typology> findAllByOrderByPosition();

	@Query("select t from Typology t order by t.position")
	Page<Typology> findAll(Pageable page);

	/** Finds the items of all lists. */
	@Query("""
			select i from TypologyItem i join fetch i.typology t left join fetch i.concept
			order by t.position, i.position
			""")
	List<TypologyItem> findItems();

	@Query("""
			select i from TypologyItem i left join fetch i.concept
			where i.typologySlug = :typology
			order by i.position
			""")
	List<TypologyItem> findItems(String typology);

	@Query("""
			select i from TypologyItem i join fetch i.typology t
			where i.concept.slug = :concept
			order by t.position, i.position
			""")
	List<TypologyItem> findItemsOn(String concept);

	/**
	 * Finds the items about any of the concepts, each with its list and the list's
	 * authors.
	 */
	@Query("""
			select i from TypologyItem i join fetch i.concept join fetch i.typology t left join fetch t.authors
			where i.concept.slug in :concepts
			order by t.position, i.position
			""")
	List<TypologyItem> findItemsOnAny(Collection<String> concepts);

	@Query("select t from Typology t join t.authors a where a.slug = :author order by t.position")
	List<Typology> findByAuthor(String author);

	@Query("select t from Typology t where :passage member of t.passages order by t.position")
	List<Typology> findByPassage(String passage);

	@Query("""
			select c from TypologyCorrespondence c join fetch c.first join fetch c.second
			where c.first.slug = :typology or c.second.slug = :typology
			order by c.position
			""")
	List<TypologyCorrespondence> findCorrespondences(String typology);

	@Query("""
			select c from TypologyCorrespondence c join fetch c.first join fetch c.second
			order by c.position
			""")
	List<TypologyCorrespondence> findCorrespondences();

	@Query("""
			select new org.defdip.typology.ItemCount(i.typologySlug, count(i))
			from TypologyItem i
			group by i.typologySlug
			""")
	List<ItemCount> countItems();

	@Query("""
			select new org.defdip.core.PassageCount('typologies', p, count(t))
			from Typology t join t.passages p
			group by p
			""")
	List<PassageCount> countByPassage();

}
