package org.defdip.linkeddata;

import java.util.List;

import org.defdip.bibliography.Author;
import org.defdip.bibliography.Work;
import org.defdip.character.CharacterComparison;
import org.defdip.character.CharacterInstrument;
import org.defdip.character.CharacterStatement;
import org.defdip.character.DiplomacyCharacter;
import org.defdip.concept.Concept;
import org.defdip.concept.ConceptRelation;
import org.defdip.concept.ConceptText;
import org.defdip.concept.Definition;
import org.defdip.concept.DefinitionCoding;
import org.defdip.concept.DirectQuotation;
import org.defdip.concept.Essay;
import org.defdip.concept.RelationType;
import org.defdip.source.EditorialNote;
import org.defdip.source.Erratum;
import org.defdip.source.Passage;
import org.defdip.source.Sentence;
import org.defdip.timeline.IndonesiaNote;
import org.defdip.timeline.TimelineEntry;
import org.defdip.typology.Typology;
import org.defdip.typology.TypologyCorrespondence;
import org.defdip.typology.TypologyItem;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Reads the complete content, with one query for each kind of thing. Associations are
 * fetched as well, and the order is stable.
 */
interface HoldingsRepository extends Repository<Concept, String> {

	@Query("select c from Concept c left join fetch c.alternatives a left join fetch a.passages order by c.slug, a.position")
	List<Concept> findConcepts();

	@Query("""
			select new org.defdip.linkeddata.Pair(c.slug, b.slug)
			from Concept c join c.broader b
			order by c.slug, b.slug
			""")
	List<Pair> findBroader();

	@Query("""
			select new org.defdip.linkeddata.Pair(c.slug, r.slug)
			from Concept c join c.related r
			order by c.slug, r.slug
			""")
	List<Pair> findRelated();

	@Query("""
			select new org.defdip.linkeddata.Mention(c.slug, p.slug, p.literal)
			from Concept c join c.passages p
			order by c.slug, p.slug
			""")
	List<Mention> findMentions();

	@Query("select t from ConceptText t order by t.slug")
	List<ConceptText> findTexts();

	@Query("select t from RelationType t order by t.position")
	List<RelationType> findRelationTypes();

	@Query("""
			select r from ConceptRelation r
			join fetch r.type left join fetch r.subject left join fetch r.object
			order by r.position
			""")
	List<ConceptRelation> findRelations();

	@Query("""
			select d from Definition d
			join fetch d.concept left join fetch d.authors left join fetch d.via
			left join fetch d.work w left join fetch w.contributors
			order by d.number
			""")
	List<Definition> findDefinitions();

	@Query("select c from DefinitionCoding c left join fetch c.codes order by c.number")
	List<DefinitionCoding> findCodings();

	@Query("""
			select q from DirectQuotation q
			join fetch q.author left join fetch q.work left join fetch q.concept
			order by q.position
			""")
	List<DirectQuotation> findQuotations();

	@Query("""
			select a from Author a
			left join fetch a.spellings s left join fetch s.passages left join fetch a.intermediaries
			order by a.slug, s.position
			""")
	List<Author> findAuthors();

	@Query("select w from Work w left join fetch w.contributors left join fetch w.passages order by w.slug")
	List<Work> findWorks();

	@Query("select p from Passage p join fetch p.section left join fetch p.repeats order by p.position")
	List<Passage> findPassages();

	@Query("select s from Sentence s order by s.passage, s.position")
	List<Sentence> findSentences();

	@Query("select e from Erratum e order by e.position")
	List<Erratum> findErrata();

	@Query("select n from EditorialNote n left join fetch n.passages left join fetch n.subjects order by n.position")
	List<EditorialNote> findEditorialNotes();

	@Query("select t from Typology t left join fetch t.authors left join fetch t.passages order by t.position")
	List<Typology> findTypologies();

	@Query("""
			select i from TypologyItem i join fetch i.typology t left join fetch i.concept
			order by t.position, i.position
			""")
	List<TypologyItem> findTypologyItems();

	@Query("select c from TypologyCorrespondence c join fetch c.first join fetch c.second order by c.position")
	List<TypologyCorrespondence> findCorrespondences();

	@Query("select c from DiplomacyCharacter c join fetch c.concept order by c.position")
	List<DiplomacyCharacter> findCharacters();

	@Query("""
			select i from CharacterInstrument i join fetch i.concept join fetch i.character c
			order by c.position, i.passage, i.position, i.concept.slug
			""")
	List<CharacterInstrument> findInstruments();

	@Query("""
			select s from CharacterStatement s join fetch s.character c left join fetch s.passages
			order by c.position, s.position, s.slug
			""")
	List<CharacterStatement> findStatements();

	@Query("""
			select m from CharacterComparison m join fetch m.character c left join fetch m.passages
			order by c.position, m.criterion
			""")
	List<CharacterComparison> findComparisons();

	@Query("""
			select e from TimelineEntry e
			left join fetch e.passages left join fetch e.subjects left join fetch e.knownThrough
			order by e.position
			""")
	List<TimelineEntry> findTimeline();

	@Query("""
			select n from IndonesiaNote n left join fetch n.passages left join fetch n.concepts
			order by n.position
			""")
	List<IndonesiaNote> findIndonesiaNotes();

	@Query("select e from Essay e order by e.slug")
	List<Essay> findEssays();

}
