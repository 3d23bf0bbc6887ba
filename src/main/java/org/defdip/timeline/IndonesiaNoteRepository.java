package org.defdip.timeline;

import java.util.List;

import org.defdip.core.PassageCount;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The statements on Indonesia. */
public interface IndonesiaNoteRepository extends Repository<IndonesiaNote, String> {

	@EntityGraph(attributePaths = { "passages", "concepts" })
	List<IndonesiaNote> findAllByOrderByPosition();

	@Query("select n from IndonesiaNote n join n.concepts c where c.slug = :concept order by n.position")
	List<IndonesiaNote> findByConcept(String concept);

	@Query("select n from IndonesiaNote n where :passage member of n.passages order by n.position")
	List<IndonesiaNote> findByPassage(String passage);

	@Query("""
			select new org.defdip.core.PassageCount('indonesia', p, count(n))
			from IndonesiaNote n join n.passages p
			group by p
			""")
	List<PassageCount> countByPassage();

}
