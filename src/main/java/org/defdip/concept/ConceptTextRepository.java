package org.defdip.concept;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ConceptTextRepository extends Repository<ConceptText, String> {

	Optional<ConceptText> findBySlug(String slug);

	List<ConceptText> findAll();

}
