package org.defdip.bibliography;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.defdip.core.PassageCount;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The sources and the works behind them. */
public interface WorkRepository extends Repository<Work, String> {

	@EntityGraph(attributePaths = { "contributors", "passages" })
	Optional<Work> findBySlug(String slug);

	@EntityGraph(attributePaths = "contributors")
	@Query("select w from Work w order by w.slug")
	List<Work> findAll();

	/** Finds all works, each with the passages that use it. */
	@EntityGraph(attributePaths = { "contributors", "passages" })
	@Query("select w from Work w order by w.slug")
	List<Work> findAllWithPassages();

	@Query("select w.slug from Work w order by w.slug")
	Page<String> findSlugs(Pageable page);

	@EntityGraph(attributePaths = { "contributors", "passages" })
	@Query("select w from Work w where w.slug in :slugs order by w.slug")
	List<Work> findBySlugIn(Collection<String> slugs);

	@EntityGraph(attributePaths = "contributors")
	@Query("""
			select w from Work w
			where w.slug in (select v.slug from Work v join v.contributors c where c.author = :author)
			order by w.slug
			""")
	List<Work> findByAuthor(String author);

	@EntityGraph(attributePaths = "contributors")
	@Query("select w from Work w where :passage member of w.passages order by w.slug")
	List<Work> findByPassage(String passage);

	@Query("""
			select new org.defdip.core.PassageCount('works', p, count(w))
			from Work w join w.passages p
			group by p
			""")
	List<PassageCount> countByPassage();

}
