package org.defdip.concept;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Our essays. */
public interface EssayRepository extends Repository<Essay, String> {

	Optional<Essay> findBySlug(String slug);

	List<Essay> findAll();

}
