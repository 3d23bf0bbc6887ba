package org.defdip.source;

import java.util.List;

import org.defdip.core.PassageCount;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The editorial remarks on the documents. */
public interface EditorialNoteRepository extends Repository<EditorialNote, String> {

	@EntityGraph(attributePaths = "passages")
	List<EditorialNote> findAllByOrderByPosition();

	/** Finds all remarks, each with its subjects. */
	@Query("select n from EditorialNote n left join fetch n.passages left join fetch n.subjects order by n.position")
	List<EditorialNote> findAllWithSubjects();

	@EntityGraph(attributePaths = "passages")
	List<EditorialNote> findByDocumentOrderByPosition(String document);

	/**
	 * Finds the remarks on the subject of the page at {@code path}, which has no
	 * language.
	 */
	@EntityGraph(attributePaths = "passages")
	@Query("select n from EditorialNote n where :path member of n.subjects order by n.position")
	List<EditorialNote> findOn(String path);

	@EntityGraph(attributePaths = "passages")
	@Query("select n from EditorialNote n where :passage member of n.passages order by n.position")
	List<EditorialNote> findOnPassage(String passage);

	/** Finds the slugs of the documents with remarks. */
	@Query("select distinct n.document from EditorialNote n order by n.document")
	List<String> findDocuments();

	@Query("""
			select new org.defdip.core.PassageCount('notes', p, count(n))
			from EditorialNote n join n.passages p
			group by p
			""")
	List<PassageCount> countByPassage();

}
