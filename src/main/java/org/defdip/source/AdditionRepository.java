package org.defdip.source;

import java.util.List;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** The paragraphs that documents add to pages. */
public interface AdditionRepository extends Repository<Addition, String> {

	@EntityGraph(attributePaths = "document")
	List<Addition> findAllByOrderByDocumentPositionAscPositionAsc();

	List<Addition> findAllByOrderByPosition();

}
