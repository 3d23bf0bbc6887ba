package org.defdip.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The passages of the article. */
public interface PassageRepository extends Repository<Passage, String> {

	@EntityGraph(attributePaths = { "section", "repeats" })
	Optional<Passage> findBySlug(String slug);

	@EntityGraph(attributePaths = "section")
	List<Passage> findAllByOrderByPosition();

	@EntityGraph(attributePaths = "section")
	Page<Passage> findAllByOrderByPosition(Pageable page);

	/** Finds all passages, each with the passages that it repeats. */
	@Query("select p from Passage p join fetch p.section left join fetch p.repeats order by p.position")
	List<Passage> findAllWithRepeats();

	List<Passage> findByPositionBetweenOrderByPosition(int first, int last);

	/** Returns those of {@code slugs} that are slugs of passages. */
	@Query("select p.slug from Passage p where p.slug in :slugs order by p.slug")
	List<String> findSlugsIn(Collection<String> slugs);

	/** Finds the slugs of the passages that repeat the passage {@code slug}. */
	@Query("select p.slug from Passage p where :slug member of p.repeats order by p.position")
	List<String> findRepeating(String slug);

}
