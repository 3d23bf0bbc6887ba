package org.defdip.source;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The documents in which statements are read. */
public interface SourceDocumentRepository extends Repository<SourceDocument, String> {

	Optional<SourceDocument> findBySlug(String slug);

	List<SourceDocument> findAllByOrderByPosition();

}
