package org.defdip.concept;

import java.util.List;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The alternative labels of the concepts. */
public interface AlternativeLabelRepository extends Repository<AlternativeLabel, String> {

	@EntityGraph(attributePaths = "concept")
	@Query("select a from AlternativeLabel a order by a.slug")
	List<AlternativeLabel> findAll();

	/** Finds the labels equal to {@code label}, in lower case. */
	@EntityGraph(attributePaths = "concept")
	@Query("select a from AlternativeLabel a where lower(a.words) = :label order by a.concept.slug, a.position")
	List<AlternativeLabel> findByLabel(String label);

}
