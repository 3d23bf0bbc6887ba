package org.defdip.concept;

import java.util.List;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AlternativeLabelRepository extends Repository<AlternativeLabel, String> {

	@EntityGraph(attributePaths = "concept")
	@Query("select a from AlternativeLabel a order by a.slug")
	List<AlternativeLabel> findAll();

}
