package org.defdip.source;

import java.util.List;

import org.defdip.core.PassageCount;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The misprints of the documents. */
public interface ErratumRepository extends Repository<Erratum, String> {

	List<Erratum> findAllByOrderByPosition();

	@Query("select e from Erratum e, Passage p where p.slug = e.passage and p.document.slug = :document order by e.position")
	List<Erratum> findByDocument(String document);

	List<Erratum> findByPassageOrderByPosition(String passage);

	/** Finds the slugs of the documents with misprints. */
	@Query("select distinct p.document.slug from Erratum e, Passage p where p.slug = e.passage order by p.document.slug")
	List<String> findDocuments();

	@Query("""
			select new org.defdip.core.PassageCount('errata', e.passage, count(e))
			from Erratum e
			group by e.passage
			""")
	List<PassageCount> countByPassage();

}
