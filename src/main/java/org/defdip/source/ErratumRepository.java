package org.defdip.source;

import java.util.List;

import org.defdip.core.Yield;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ErratumRepository extends Repository<Erratum, String> {

	List<Erratum> findAllByOrderByPosition();

	List<Erratum> findByPassageOrderByPosition(String passage);

	@Query("""
			select new org.defdip.core.Yield('errata', e.passage, count(e))
			from Erratum e
			group by e.passage
			""")
	List<Yield> countByPassage();

}
