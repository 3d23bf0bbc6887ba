package org.defdip.site;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface FormerAddressRepository extends Repository<FormerAddress, String> {

	Optional<FormerAddress> findByPath(String path);

	List<FormerAddress> findByWithdrawnFalseOrderByPath();

}
