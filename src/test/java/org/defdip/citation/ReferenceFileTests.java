package org.defdip.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import org.defdip.bibliography.Work;
import org.defdip.bibliography.WorkRepository;
import org.defdip.concept.DefinitionRepository;
import org.defdip.core.DumpSource.Dump;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static java.util.Collections.singletonList;
import static org.assertj.core.api.Assertions.assertThat;

/** The files with references, as other programs read them. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReferenceFileTests {

	private static final String SOURCE = "Knowledge base, edition 1";

	private final References references;

	private final WorkRepository works;

	private final DefinitionRepository definitions;

	private final BibliographyDump dump;

	@Autowired
	ReferenceFileTests(References references, WorkRepository works, DefinitionRepository definitions,
			BibliographyDump dump) {
		this.references = references;
		this.works = works;
		this.definitions = definitions;
		this.dump = dump;
	}

	@ParameterizedTest
	@EnumSource
	void bibtexContainsEveryReference(Language language) throws IOException, ParseException {
		List<CSLItemData> all = all(language);
		String file = FileFormat.BIBTEX.write(all, SOURCE);
		assertThat(file).startsWith("% " + SOURCE);
		Map<Key, BibTeXEntry> entries = bibtex(file).getEntries();
		assertThat(entries).hasSameSizeAs(all);
		assertThat(all).allSatisfy((reference) -> {
			BibTeXEntry entry = Objects.requireNonNull(entries.get(new Key(reference.getId())), reference.getId());
			assertThat(plain(entry, BibTeXEntry.KEY_TITLE)).isEqualTo(reference.getTitle());
			assertThat(plain(entry, BibTeXEntry.KEY_URL)).isEqualTo(reference.getURL());
			boolean definition = reference.getId().contains("-definitions-");
			assertThat(plain(entry, definition ? BibTeXEntry.KEY_NOTE : BibTeXEntry.KEY_ANNOTE))
				.isEqualTo(reference.getNote());
			assertThat(entry.getField(definition ? BibTeXEntry.KEY_ANNOTE : BibTeXEntry.KEY_NOTE)).isNull();
			assertThat(plain(entry, BibTeXEntry.KEY_YEAR)).isEqualTo((reference.getIssued() != null)
					? String.valueOf(reference.getIssued().getDateParts()[0][0]) : null);
			assertThat(plain(entry, BibTeXEntry.KEY_AUTHOR))
				.isEqualTo((reference.getAuthor() != null) ? names(reference, " and ") : null);
		});
	}

	@ParameterizedTest
	@EnumSource
	void risContainsEveryReference(Language language) throws IOException {
		List<CSLItemData> all = all(language);
		String file = FileFormat.RIS.write(all, SOURCE);
		assertThat(file.lines().filter((line) -> !line.isEmpty()))
			.allMatch((line) -> line.matches("[A-Z][A-Z0-9]  - .*"));
		List<RISReference> records = new RISParser().parse(new StringReader(file)).getReferences();
		assertThat(records).hasSameSizeAs(all);
		for (int i = 0; i < all.size(); i++) {
			CSLItemData reference = all.get(i);
			RISReference record = records.get(i);
			assertThat(record.getId()).isEqualTo(reference.getId());
			assertThat(record.getTitle()).isEqualTo(reference.getTitle());
			assertThat(record.getURL()).isEqualTo(RisFile.address(reference));
			assertThat(record.getNameOfDatabase()).isNull();
			assertThat((record.getAuthors() != null) ? Arrays.stream(record.getAuthors())
				.map((name) -> name.replaceFirst(",$", "").replace('\u00a0', ' '))
				.collect(Collectors.joining(" and ")) : null)
				.isEqualTo((reference.getAuthor() != null) ? names(reference, " and ") : null);
		}
	}

	/** The values are those that the translators of Zotero read. */
	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '|', value = {
			"winger-2014 | TY=CPAPER, AU=Winger, Gregory, T2=IWM Junior Visiting Fellows' Conferences, C3=IWM Junior Visiting Fellows' Conferences, VL=33",
			"cottey-forster-2004 | TY=BOOK, AU=Cottey, Andrew, AU=Forster, Anthony, T2=Adelphi Paper, M1=365",
			"laksmana-2011 | TY=CHAP, A2=Singh, Bhubhindar, A2=Tan, See Seng, T3=RSIS Monograph, SV=21, SP=71",
			"weldes-1996 | TY=JOUR, VL=2, IS=3, SP=275, EP=318", "uk-sdr-1998 | TY=RPRT, LA=en",
			"holsti-1987-id | TY=BOOK, AU=Holsti, K. J., A4=Sudrajat, Efin, LA=id", "law-3-2002 | TY=STAT, M1=3, LA=id",
			"vienna-convention-diplomatic-relations-1961 | TY=STAT, T2=United Nations Treaty Series, VL=500, SP=95",
			"security-sector-reform-report-2008 | TY=RPRT, AU=United Nations Secretary-General,, SN=A/62/659–S/2008/39",
			"kautilya-arthashastra | TY=BOOK, AU=Kautilya, A4=Rangarajan, L. N.", "marcel-2014 | TY=GEN, LA=und" })
	void risRecordHasTheTypeAndFieldsOfTheWork(String slug, String lines) {
		String tags = "TY|AU|A2|A4|T2|C3|T3|VL|IS|M1|SV|SP|EP|SN|LA";
		Work work = this.works.findBySlug(slug).orElseThrow();
		String file = FileFormat.RIS.write(List.of(this.references.work(work, Language.EN)), SOURCE);
		assertThat(file.lines()
			.filter((line) -> line.matches("(" + tags + ")  - .*"))
			.map((line) -> line.replaceFirst("  - ", "="))).containsAll(List.of(lines.split(", (?=[A-Z][A-Z0-9]=)")));
		assertThat(file).doesNotContain("et al.");
		if (work.getIssue() == null) {
			assertThat(file).doesNotContain("IS  - ");
		}
	}

	/**
	 * EndNote recognizes a corporate author by a trailing comma; bibutils takes
	 * everything before the first space for a given name.
	 */
	@ParameterizedTest
	@ValueSource(strings = { "uk-sdr-1998", "dictio-126110", "skripsi-konsultasi-2019", "wikipedia-defence-diplomacy" })
	void corporateAuthorIsOneNameInRis(String slug) {
		Work work = this.works.findBySlug(slug).orElseThrow();
		assertThat(FileFormat.RIS.write(List.of(this.references.work(work, Language.EN)), SOURCE)
			.lines()
			.filter((line) -> line.startsWith("AU  - "))
			.map((line) -> line.substring(6))).singleElement().asString().endsWith(",").doesNotContain(" ");
	}

	@Test
	void editorsAreOneNameInRis() {
		assertThat(FileFormat.RIS.write(List.of(this.references.page("/timeline", "timeline", Language.EN)), SOURCE))
			.contains("AU  - Editors\u00a0of\u00a0the\u00a0Defence\u00a0Diplomacy\u00a0Knowledge\u00a0Base,\r\n");
	}

	@ParameterizedTest
	@EnumSource
	void everyBibtexEntryHasTheRequiredFields(Language language) throws ParseException {
		Map<Key, Key> wanted = Map.of(BibTeXEntry.TYPE_ARTICLE, BibTeXEntry.KEY_JOURNAL, BibTeXEntry.TYPE_TECHREPORT,
				BibTeXEntry.KEY_INSTITUTION, BibTeXEntry.TYPE_MASTERSTHESIS, BibTeXEntry.KEY_SCHOOL,
				BibTeXEntry.TYPE_INCOLLECTION, BibTeXEntry.KEY_BOOKTITLE, BibTeXEntry.TYPE_INPROCEEDINGS,
				BibTeXEntry.KEY_BOOKTITLE);
		assertThat(bibtex(FileFormat.BIBTEX.write(all(language), SOURCE)).getEntries().values())
			.allSatisfy((entry) -> assertThat(entry.getFields().keySet())
				.contains(wanted.getOrDefault(entry.getType(), BibTeXEntry.KEY_TITLE)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "syawfi-2009 | indonesian", "winger-2014 | english", "marcel-2014 | " })
	void bibtexNamesTheLanguageAsInBabel(String slug, @Nullable String language) throws ParseException {
		BibTeXEntry entry = entry(this.references.work(this.works.findBySlug(slug).orElseThrow(), Language.EN));
		assertThat(plain(entry, new Key("langid"))).isEqualTo(language);
		assertThat(plain(entry, new Key("language"))).isEqualTo(language);
	}

	@ParameterizedTest
	@CsvSource({ "uk-sdr-1998, institution, Ministry of Defence (United Kingdom)", "uk-sdr-1998, month, July",
			"cottey-forster-2004, month, April", "law-3-2002, day, 8",
			"law-3-2002, howpublished, 'Lembaran Negara Republik Indonesia Tahun 2002 Nomor 3, Tambahan Lembaran Negara Republik Indonesia Nomor 4169'",
			"security-sector-reform-report-2008, number, A/62/659–S/2008/39", "diamond-mcdonald-1996, edition, 3",
			"avalokitesvari-arthashastra, howpublished, Universitas Pertahanan" })
	void bibtexFieldHasTheExpectedValue(String slug, String field, String value) throws ParseException {
		BibTeXEntry entry = entry(this.references.work(this.works.findBySlug(slug).orElseThrow(), Language.EN));
		assertThat(plain(entry, new Key(field))).isEqualTo(value);
	}

	@ParameterizedTest
	@EnumSource
	void editionIsANumberAndTitlesKeepTheirCapitals(Language language) throws ParseException {
		CSLItemData page = this.references.page("/concepts/deterrence", "deterrence", language);
		assertThat(plain(entry(page), BibTeXEntry.KEY_EDITION)).matches("\\d{4}\\.\\d+");
		assertThat(FileFormat.BIBTEX.write(List.of(page), SOURCE))
			.contains("title = {{Deterrence}}", "booktitle = {{" + page.getContainerTitle() + "}}")
			.containsPattern("month = [a-z]{3},");
	}

	@ParameterizedTest
	@EnumSource
	void knowledgeBaseIsNamedOnlyInTheNoteOfAWork(Language language) throws ParseException {
		for (Work work : this.works.findAll()) {
			CSLItemData reference = this.references.work(work, language);
			String edition = this.references.edition(language);
			assertThat(reference.getNote()).contains(edition);
			JsonNode item = JsonMapper.shared().readTree(FileFormat.CSL_JSON.write(List.of(reference), SOURCE)).get(0);
			assertThat(item.properties()).filteredOn((field) -> field.getValue().toString().contains(edition))
				.extracting(Map.Entry::getKey)
				.containsExactly("note");
			assertThat(
					FileFormat.RIS.write(List.of(reference), SOURCE).lines().filter((line) -> line.contains(edition)))
				.singleElement()
				.asString()
				.startsWith("N1  - ");
			BibTeXEntry entry = entry(reference);
			assertThat(entry.getFields().keySet())
				.filteredOn((key) -> String.valueOf(plain(entry, key)).contains(edition))
				.containsExactly(BibTeXEntry.KEY_ANNOTE);
		}
	}

	@ParameterizedTest
	@EnumSource
	void jsonHasTheLanguageOfEachItemAndOmitsEtAl(Language language) {
		JsonNode items = JsonMapper.shared().readTree(FileFormat.CSL_JSON.write(all(language), SOURCE));
		assertThat(items).allSatisfy((item) -> assertThat(item.get("language").asString()).matches("id|en|und"));
		assertThat(items.findValuesAsString("literal")).isNotEmpty().doesNotContain("et al.");
		assertThat(this.references.work(this.works.findBySlug("holsti-1987-id").orElseThrow(), language).getLanguage())
			.isEqualTo("id");
	}

	@Test
	void everyIdentifiedWorkHasALanguage() {
		assertThat(this.works.findAll()).allSatisfy((work) -> assertThat(work.getLanguage())
			.isIn((work.getTitle() != null) ? List.of("id", "en") : singletonList(null)));
	}

	@Test
	void conferencePaperIsInProceedingsInBibtex() throws ParseException {
		Work work = this.works.findBySlug("winger-2014").orElseThrow();
		BibTeXEntry entry = entry(this.references.work(work, Language.EN));
		assertThat(entry.getType()).isEqualTo(BibTeXEntry.TYPE_INPROCEEDINGS);
		assertThat(plain(entry, BibTeXEntry.KEY_BOOKTITLE)).isEqualTo(work.getContainerTitle());
	}

	@ParameterizedTest
	@EnumSource
	void jsonConformsToItsSchema(Language language) throws IOException {
		try (InputStream words = getClass().getResourceAsStream("csl-data.json")) {
			Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
				.getSchema(new String(Objects.requireNonNull(words).readAllBytes(), StandardCharsets.UTF_8),
						InputFormat.JSON);
			assertThat(schema.validate(FileFormat.CSL_JSON.write(all(language), SOURCE), InputFormat.JSON)).isEmpty();
			assertThat(schema.validate("[{\"id\": 1, \"type\": \"rumour\"}]", InputFormat.JSON)).isNotEmpty();
		}
	}

	@Test
	void dumpContainsWorksAndBothLanguages(@Autowired Edition edition) throws IOException, ParseException {
		Dump file = this.dump.dumps().toList().get(0);
		assertThat(file.file()).isEqualTo("defence-diplomacy.bib");
		String words = new String(file.content().make(), StandardCharsets.UTF_8);
		assertThat(words).contains("edition " + edition.label()).doesNotContain("urldate");
		assertThat(bibtex(words).getEntries().keySet().stream().map(Key::getValue)).contains("winger-2014",
				"defdip-id-definitions-37", "defdip-en-definitions-37", "defdip-en-concepts-deterrence",
				"defdip-id-characters-defence-industry");
		assertThat(file.content().make()).isEqualTo(file.content().make());
	}

	private List<CSLItemData> all(Language language) {
		return Stream
			.concat(this.works.findAll().stream().map((work) -> this.references.work(work, language)),
					this.definitions.findByNumberInOrderByNumber(this.definitions.findNumbers())
						.stream()
						.map((definition) -> this.references.definition(definition, language)))
			.toList();
	}

	private static String names(CSLItemData reference, String delimiter) {
		return Arrays.stream(reference.getAuthor())
			.map((name) -> (name.getLiteral() != null) ? name.getLiteral()
					: name.getFamily() + ((name.getGiven() != null) ? ", " + name.getGiven() : ""))
			.collect(Collectors.joining(delimiter));
	}

	private static BibTeXEntry entry(CSLItemData reference) throws ParseException {
		return bibtex(FileFormat.BIBTEX.write(List.of(reference), SOURCE)).getEntries().values().iterator().next();
	}

	private static BibTeXDatabase bibtex(String file) throws ParseException {
		return new BibTeXParser().parseFully(new StringReader(file));
	}

	private static @Nullable String plain(BibTeXEntry entry, Key field) {
		var value = entry.getField(field);
		return (value != null) ? value.toUserString().replaceAll("\\\\([&%$#_{}])", "$1").replaceAll("[{}]", "") : null;
	}

}
