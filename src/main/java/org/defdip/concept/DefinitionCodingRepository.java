package org.defdip.concept;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The coded dimensions of the definitions. */
public interface DefinitionCodingRepository extends Repository<DefinitionCoding, Integer> {

	@EntityGraph(attributePaths = "codes")
	Optional<DefinitionCoding> findByNumber(int number);

	@EntityGraph(attributePaths = "codes")
	@Query("select c from DefinitionCoding c where c.number in :numbers order by c.number")
	List<DefinitionCoding> findByNumberIn(List<Integer> numbers);

	@EntityGraph(attributePaths = "codes")
	List<DefinitionCoding> findAllByOrderByNumber();

}
