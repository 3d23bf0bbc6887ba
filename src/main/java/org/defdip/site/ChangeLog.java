package org.defdip.site;

import java.util.List;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface ChangeLog extends Repository<LoggedChange, String> {

	@EntityGraph(attributePaths = "touched")
	List<LoggedChange> findAllByOrderByEditionDescMadeOnDescSlug();

}
