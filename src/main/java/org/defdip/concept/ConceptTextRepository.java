package org.defdip.concept;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The editorial texts of the concepts. */
public interface ConceptTextRepository extends Repository<ConceptText, String> {

	Optional<ConceptText> findBySlug(String slug);

	@Query("select t from ConceptText t order by t.slug")
	List<ConceptText> findAll();

	/** Finds the texts whose articles mention the concept {@code slug}. */
	@Query("select t from ConceptText t where :slug member of t.mentions order by t.slug")
	List<ConceptText> findMentioning(String slug);

}
