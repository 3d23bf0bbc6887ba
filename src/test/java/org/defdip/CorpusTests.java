package org.defdip;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.defdip.core.PageSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The database holds exactly what the survey of the article lists, and what the other
 * documents add.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CorpusTests {

	private static final CorpusDigest SURVEY = CorpusDigest.read();

	private static final int LONGEST_QUOTATION = 40;

	private final JdbcClient jdbc;

	@Autowired
	CorpusTests(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@ParameterizedTest
	@EnumSource
	void databaseAgreesWithTheSurvey(CorpusCollection collection) {
		assertThat(SURVEY.differences(collection, this.jdbc)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "87, passage where document_slug = 'dictio-126110'",
			"12, section where document_slug = 'dictio-126110'", "171, sentence",
			"15, author where slug not in (select slug from shipped_thing where kind = 'author')",
			"14, work where cited",
			"10, work where not cited and slug not in (select slug from shipped_thing where kind = 'work')",
			"62, definition where passage_slug not like '%:%'",
			"141, concept where slug not in (select slug from shipped_thing where kind = 'concept')", "58, typology",
			"220, typology_item", "11, typology_correspondence",
			"243, concept_relation where passage_slug not like '%:%'", "27, timeline_entry where slug not like '%:%'",
			"82, erratum", "30, editorial_note where document_slug = 'dictio-126110'", "2, direct_quotation",
			"3, diplomacy_character", "18, character_instrument" })
	void tablesHaveTheCountsOfTheArticle(int count, String rows) {
		assertThat(count(rows)).isEqualTo(count);
	}

	@ParameterizedTest
	@CsvSource({ "18, source_document", "126, passage", "21, author", "40, work", "101, definition", "156, concept",
			"269, concept_relation", "41, timeline_entry", "30, editorial_note", "60, addition",
			"231, alternative_label" })
	void tablesHaveTheCountsOfAllDocuments(int count, String table) {
		assertThat(count(table)).isEqualTo(count);
	}

	private int count(String rows) {
		return this.jdbc.sql("select count(*) from " + rows).query(Integer.class).single();
	}

	@Test
	void definitionNumbersAreConsecutive() {
		assertThat(this.jdbc.sql("select number from definition order by number").query(Integer.class).list())
			.containsExactlyElementsOf(IntStream.rangeClosed(1, 101).boxed().toList());
	}

	@Test
	void numbersOfTheArticleComeFirst() {
		assertThat(this.jdbc.sql("select max(number) from definition where passage_slug not like '%:%'")
			.query(Integer.class)
			.single()).isEqualTo(62);
	}

	@Test
	void definitionHasQuotationIfAndOnlyIfAttributed() {
		assertThat(strings("""
				select 'definition ' || number from definition
				where (quotation is null) <> (attribution = 'UNATTRIBUTED')
				""")).isEmpty();
	}

	@Test
	void definitionHasNoAuthorIfAndOnlyIfUnattributedOrInATreaty() {
		assertThat(
				strings("""
						select 'definition ' || number
						from definition join passage p on p.slug = passage_slug join source_document s on s.slug = p.document_slug
						where (attribution = 'UNATTRIBUTED' or s.kind = 'TREATY')
							= (number in (select definition_number from definition_author))
						"""))
			.isEmpty();
	}

	@Test
	void noQuotationIsLongerThanFortyWordsUnlessOfficial() {
		assertThat(strings("""
				select quotation from definition join passage p on p.slug = passage_slug
					join source_document s on s.slug = p.document_slug
				where quotation is not null and not official
				"""))
			.allSatisfy((quotation) -> assertThat(quotation.split("\\s+")).hasSizeLessThanOrEqualTo(LONGEST_QUOTATION));
		assertThat(strings("select words from direct_quotation"))
			.allSatisfy((quotation) -> assertThat(quotation.split("\\s+")).hasSizeLessThanOrEqualTo(LONGEST_QUOTATION));
	}

	@Test
	void everyRelationHasTwoEndsAndWordingsInBothDirections() {
		assertThat(strings("""
				select slug from concept_relation
				where (subject_slug is null) = (subject_id is null) or (object_slug is null) = (object_id is null)
				or (wording_id is null) <> (inverse_wording_id is null)
				""")).isEmpty();
	}

	/** P52 is very probably a translation of a British sentence. */
	@Test
	void contentFromP52IsNotEvidenceOfIndonesianPractice() {
		assertThat(strings("select note_en from concept_relation where passage_slug = 'p52'")).hasSize(3)
			.allSatisfy((note) -> assertThat(note).contains("British").doesNotContain("Indonesia"));
		assertThat(strings("""
				select slug from indonesia_note where not editorial and slug in
					(select note_slug from indonesia_note_passage where passage_slug = 'p52')
				""")).isEmpty();
		assertThat(strings("select perspective_note_en from definition where passage_slug = 'p52'"))
			.allSatisfy((note) -> assertThat(note).endsWith("not Indonesian practice"));
		assertThat(strings("""
				select s.title_en from section s join passage p on p.section_slug = s.slug where p.slug = 'p52'
				""")).hasSize(1).allSatisfy((title) -> assertThat(title).doesNotContain("practice"));
	}

	@ParameterizedTest
	@CsvSource({ "p08, regional-security-stability", "p55, regional-security-stability", "p55, joint-military-exercise",
			"p72, regional-security-stability", "p76, mutual-trust", "p82, defence-policy",
			"p86, joint-military-exercise" })
	void listItemLeadsToNoConceptBeyondItsPassage(String passage, String concept) {
		assertThat(this.jdbc.sql("select concept_slug from typology_item where passage_slug = :passage")
			.param("passage", passage)
			.query(String.class)
			.list()).isNotEmpty().doesNotContain(concept);
	}

	@Test
	void noStatementClaimsRecallOrGeneralKnowledge() {
		assertThat(
				strings("""
						select note_en from work union select statement_en from timeline_entry union select note_en from typology
						union select note_en from definition union select basis_en from editorial_note
						union select note_id from work union select statement_id from timeline_entry union select note_id from typology
						union select note_id from definition union select basis_id from editorial_note
						"""))
			.isNotEmpty()
			.filteredOn((note) -> note != null)
			.allSatisfy((note) -> assertThat(note).doesNotContainPattern(
					"(?i)we recall|remembered|from memory|general knowledge|ingat kami|kami ingat|ingatan|pengetahuan umum"));
	}

	@Test
	void relatedConceptsReferToEachOther() {
		assertThat(strings("""
				select concept_slug || ' - ' || related_slug from concept_related r
				where not exists (select 1 from concept_related
					where concept_slug = r.related_slug and related_slug = r.concept_slug)
				""")).isEmpty();
	}

	@Test
	void everyTextExistsInBothLanguagesOrNeither() {
		List<String> gaps = texts().stream()
			.flatMap((text) -> strings(
					"""
							select '%1$s.%2$s: ' || coalesce(%2$s_id, '') || ' | ' || coalesce(%2$s_en, '') from %1$s
							where (%2$s_id is null) <> (%2$s_en is null) and '%2$s' <> 'translated_title' or trim(%2$s_id) = '' or trim(%2$s_en) = ''
							"""
						.formatted(text.table(), text.name()))
				.stream())
			.toList();
		assertThat(texts()).contains(new Text("definition", "rendering"), new Text("relation_type", "inverse"),
				new Text("concept", "gloss"));
		assertThat(gaps).isEmpty();
	}

	@Test
	void translatedTitleIsInTheOtherLanguageThanTheWork() {
		assertThat(strings("""
				select slug from work where translated_title_id is not null and language = 'id'
					or translated_title_en is not null and language = 'en'
				""")).isEmpty();
		assertThat(strings("select translated_title_id from work where translated_title_id is not null")).isNotEmpty();
	}

	@Test
	void everyAddressInTheCorpusBelongsToAPage(@Autowired ObjectProvider<PageSource> sources) {
		Set<String> pages = sources.stream()
			.flatMap(PageSource::pages)
			.map((page) -> page.address().path())
			.collect(Collectors.toSet());
		pages.addAll(strings("select '/concepts/' || concept_slug from diplomacy_character"));
		assertThat(strings("""
				select address from editorial_note_subject
				union select address from timeline_entry_subject
				""")).isNotEmpty().isSubsetOf(pages);
	}

	@Test
	void alternativeLabelsAreClean() {
		assertThat(strings("select words from alternative_label"))
			.allSatisfy((words) -> assertThat(words).isEqualTo(words.strip()).doesNotContainPattern("[()\\[\\]]"));
	}

	@Test
	void alternativeLabelsDuplicateNoOtherLabel() {
		assertThat(strings("""
				select c.slug || ': ' || l.words from alternative_label l join concept c on c.slug = l.concept_slug
				where lower(l.words) in (lower(c.label_id), lower(c.label_en))
				""")).isEmpty();
		assertThat(strings("select concept_slug || ': ' || language || ' ' || words from alternative_label"))
			.doesNotHaveDuplicates();
	}

	private List<String> strings(String query) {
		return this.jdbc.sql(query).query(String.class).list();
	}

	/** The texts that the tables hold in both languages. */
	private List<Text> texts() {
		return this.jdbc.sql("""
				select lower(i.table_name), lower(i.column_name)
				from information_schema.columns i join information_schema.columns e
					on e.table_schema = i.table_schema and e.table_name = i.table_name
					and lower(e.column_name) = replace(lower(i.column_name) || '$', '_id$', '_en')
				where lower(i.table_schema) = 'public' and lower(i.column_name) like '%\\_id' escape '\\'
				""")
			.query((result, index) -> new Text(result.getString(1).toLowerCase(Locale.ROOT),
					result.getString(2).substring(0, result.getString(2).length() - "_id".length())))
			.list();
	}

	record Text(String table, String name) {

	}

}
