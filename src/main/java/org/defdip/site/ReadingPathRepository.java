package org.defdip.site;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface ReadingPathRepository extends Repository<ReadingPath, String> {

	@EntityGraph(attributePaths = "stops")
	List<ReadingPath> findAllByOrderByPosition();

	@EntityGraph(attributePaths = "stops")
	Optional<ReadingPath> findBySlug(String slug);

}
