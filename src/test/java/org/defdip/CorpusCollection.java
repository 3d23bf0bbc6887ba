package org.defdip;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * A collection of the survey, with the query that selects it from a database in the
 * columns of the digest. The queries leave out what the folders of other documents add.
 */
enum CorpusCollection {

	SECTIONS("""
			select slug, (select string_agg(p.slug, ' ') from passage p where p.section_slug = s.slug) as passages
			from section s
			where document_slug = 'dictio-126110'
			"""),

	PASSAGES("""
			select slug, section_slug as section, lower(replace(kind, '_', '-')) as kind, words,
				(select string_agg(repeated_slug, ' ') from passage_repeat where passage_slug = p.slug) as repeats
			from passage p
			where document_slug = 'dictio-126110'
			"""),

	SENTENCES("""
			select slug, passage_slug as passage, lower(replace(kind, '_', '-')) as kind
			from sentence
			"""),

	AUTHORS("""
			select slug,
				(select string_agg(coalesce(via_slug, 'other'), ' ') from author_via where author_slug = a.slug) as via
			from author a
			where not withdrawn and slug not in (select slug from shipped_thing where kind = 'author')
			"""),

	SPELLINGS(
			"""
					select form, author_slug as author, occurrences, correct,
						(select string_agg(passage_slug, ' ') from author_spelling_passage where spelling_slug = s.slug) as passages
					from author_spelling s
					"""),

	WORKS("""
			select slug, cited, lower(replace(certainty, '_', '-')) as certainty,
				case when cited
					then (select string_agg(passage_slug, ' ') from work_passage where work_slug = w.slug) end as passages,
				case when cited
					then (select string_agg(author_slug, ' ') from work_contributor where work_slug = w.slug) end as authors
			from work w
			where not withdrawn and (slug in ('uk-sdr-1998', 'du-plessis-2008')
				or slug not in (select slug from shipped_thing where kind = 'work'))
			"""),

	DEFINITIONS(
			"""
					select number, concept_slug as concept, lower(kind) as kind,
						(select string_agg(author_slug, ' ') from definition_author where definition_number = number) as authors,
						lower(replace(attribution, '_', '-')) as attribution, passage_slug as passage,
						sentence_slug as sentence, work_slug as work, via_slug as via,
						(select repeats_number from definition_repeat where definition_number = number) as repeats,
						lower(replace(perspective, '_', '-')) as perspective
					from definition
					where not withdrawn and passage_slug in
						(select slug from passage where document_slug = 'dictio-126110')
					"""),

	CONCEPTS("""
			select slug, lower(kind) as kind, character_slug as character,
				(select string_agg(passage_slug, ' ') from concept_passage
					where concept_slug = c.slug and passage_slug not like '%:%') as passages,
				(select string_agg(passage_slug, ' ') from concept_passage
					where concept_slug = c.slug and passage_slug not like '%:%' and literal) as literal,
				(select string_agg(broader_slug, ' ') from concept_broader where concept_slug = c.slug) as broader,
				(select string_agg(related_slug, ' ') from concept_related
					where concept_slug = c.slug
					and related_slug not in (select slug from shipped_thing where kind = 'concept')) as related
			from concept c
			where not withdrawn and slug not in (select slug from shipped_thing where kind = 'concept')
			"""),

	TYPOLOGIES("""
			select slug, numbered,
				(select string_agg(author_slug, ' ') from typology_author where typology_slug = t.slug) as authors,
				(select string_agg(passage_slug, ' ') from typology_passage where typology_slug = t.slug) as passages,
				(select string_agg(position || ':' || passage_slug, ' ') from typology_item
					where typology_slug = t.slug) as items
			from typology t
			where not withdrawn
			"""),

	CORRESPONDENCES("""
			select first_slug || ' to ' || second_slug as lists
			from typology_correspondence
			"""),

	RELATIONS("""
			select slug, coalesce(subject_slug, '(words)') as subject, coalesce(object_slug, '(words)') as object,
				passage_slug as passage, sentence_slug as sentence
			from concept_relation
			where passage_slug not like '%:%'
			"""),

	TIMELINE(
			"""
					select slug, lower(origin) as origin,
						case when origin = 'SOURCE' then
							(select string_agg(passage_slug, ' ') from timeline_entry_passage where entry_slug = e.slug) end as passages
					from timeline_entry e
					where slug not like '%:%'
					"""),

	INDONESIA("""
			select slug,
				(select string_agg(passage_slug, ' ') from indonesia_note_passage where note_slug = n.slug) as passages
			from indonesia_note n
			where slug <> 'ind-note'
			"""),

	ERRATA("""
			select slug, passage_slug as passage, lower(kind) as kind
			from erratum
			"""),

	NOTES("""
			select slug,
				(select string_agg(passage_slug, ' ') from editorial_note_passage where note_slug = n.slug) as passages
			from editorial_note n
			where document_slug = 'dictio-126110'
			"""),

	QUOTATIONS("""
			select passage_slug as passage, author_slug as author, lower(language) as language
			from direct_quotation
			"""),

	CHARACTERS("""
			select slug, concept_slug as concept,
				(select string_agg(distinct passage_slug, ' ')
					from character_statement s join character_statement_passage p on p.statement_slug = s.slug
					where s.character_slug = c.slug and aspect = 'WAY') as ways
			from diplomacy_character c
			where not withdrawn
			"""),

	INSTRUMENTS("""
			select concept_slug as concept, character_slug as character, position, passage_slug as passage
			from character_instrument
			""");

	private final String query;

	CorpusCollection(String query) {
		this.query = query;
	}

	/** Returns the facts in the database, in the form of the digest. */
	List<String> facts(JdbcClient jdbc) {
		return jdbc.sql(this.query).query((result, index) -> {
			Map<String, @Nullable Object> row = new LinkedHashMap<>();
			for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
				String name = JdbcUtils.lookupColumnName(result.getMetaData(), i).toLowerCase(Locale.ROOT);
				row.put(name, result.getObject(i));
			}
			return row;
		}).list().stream().flatMap(CorpusDigest::facts).toList();
	}

}
