package org.defdip.source;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The passages of all documents. */
public interface PassageRepository extends Repository<Passage, String> {

	@Query("""
			select p from Passage p
			join fetch p.document
			left join fetch p.section
			left join fetch p.repeats
			where p.document.slug = :document and p.place = :place
			""")
	Optional<Passage> find(String document, String place);

	@Query("""
			select p from Passage p
			join fetch p.document
			left join fetch p.section
			order by p.document.position, p.position
			""")
	List<Passage> findAll();

	@Query(value = """
			select p from Passage p
			join fetch p.document
			left join fetch p.section
			order by p.document.position, p.position
			""", countQuery = "select count(p) from Passage p join p.document")
	Page<Passage> findAll(Pageable page);

	/** Finds all passages, each with the passages that it repeats. */
	@Query("""
			select p from Passage p
			join fetch p.document
			left join fetch p.section
			left join fetch p.repeats
			order by p.document.position, p.position
			""")
	List<Passage> findAllWithRepeats();

	@EntityGraph(attributePaths = { "document", "section" })
	List<Passage> findByDocumentSlugOrderByPosition(String document);

	@EntityGraph(attributePaths = "document")
	List<Passage> findByDocumentSlugAndPositionBetweenOrderByPosition(String document, int first, int last);

	/** Finds the slugs of the passages that repeat the passage {@code slug}. */
	@Query("select p.slug from Passage p where :slug member of p.repeats order by p.position")
	List<String> findRepeating(String slug);

}
