package org.defdip.timeline;

import java.util.List;

import org.defdip.core.PassageCount;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The entries of the timeline. */
public interface TimelineEntryRepository extends Repository<TimelineEntry, String> {

	@EntityGraph(attributePaths = { "passages", "knownThrough.contributors" })
	List<TimelineEntry> findAllByOrderByPosition();

	/** Finds all entries, each with its subjects. */
	@EntityGraph(attributePaths = { "passages", "subjects", "knownThrough" })
	@Query("select e from TimelineEntry e order by e.position")
	List<TimelineEntry> findAllWithSubjects();

	/**
	 * Finds the entries about the subject of the page at {@code path}, which has no
	 * language.
	 */
	@Query("select e from TimelineEntry e where :path member of e.subjects order by e.position")
	List<TimelineEntry> findOn(String path);

	@Query("select e from TimelineEntry e where :passage member of e.passages order by e.position")
	List<TimelineEntry> findByPassage(String passage);

	@Query("""
			select new org.defdip.core.PassageCount('timeline', p, count(e))
			from TimelineEntry e join e.passages p
			group by p
			""")
	List<PassageCount> countByPassage();

}
