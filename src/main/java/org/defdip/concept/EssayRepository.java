package org.defdip.concept;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The editorial essays. */
public interface EssayRepository extends Repository<Essay, String> {

	Optional<Essay> findBySlug(String slug);

	@Query("select e from Essay e order by e.slug")
	List<Essay> findAll();

}
