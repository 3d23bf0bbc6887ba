package org.defdip.source;

import java.util.List;

import org.springframework.data.repository.Repository;

interface SentenceRepository extends Repository<Sentence, String> {

	List<Sentence> findByPassageOrderByPosition(String passage);

}
