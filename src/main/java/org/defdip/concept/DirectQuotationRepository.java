package org.defdip.concept;

import java.util.List;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

/** The direct quotations in the article. */
public interface DirectQuotationRepository extends Repository<DirectQuotation, String> {

	@EntityGraph(attributePaths = { "author", "work", "concept" })
	List<DirectQuotation> findAllByOrderByPosition();

	@EntityGraph(attributePaths = { "author", "work", "concept" })
	List<DirectQuotation> findByAuthorSlugOrderByPosition(String author);

	@EntityGraph(attributePaths = { "author", "work", "concept" })
	List<DirectQuotation> findByConceptSlugOrderByPosition(String concept);

	@EntityGraph(attributePaths = { "author", "work", "concept" })
	List<DirectQuotation> findByPassageOrderByPosition(String passage);

}
