package org.defdip.source;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The sentences of the passages. */
public interface SentenceRepository extends Repository<Sentence, String> {

	List<Sentence> findAllByOrderByPassageAscPositionAsc();

	List<Sentence> findByPassageOrderByPosition(String passage);

}
