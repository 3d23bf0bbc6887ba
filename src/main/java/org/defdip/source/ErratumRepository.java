package org.defdip.source;

import java.util.List;

import org.defdip.core.PassageCount;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The misprints of the article. */
public interface ErratumRepository extends Repository<Erratum, String> {

	List<Erratum> findAllByOrderByPosition();

	List<Erratum> findByPassageOrderByPosition(String passage);

	@Query("""
			select new org.defdip.core.PassageCount('errata', e.passage, count(e))
			from Erratum e
			group by e.passage
			""")
	List<PassageCount> countByPassage();

}
