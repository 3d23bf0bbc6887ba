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

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/** The files with references say the same to programs that are not ours. */
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
	void bibtexHoldsEveryReference(Language language) throws IOException, ParseException {
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
	void risHoldsEveryReference(Language language) throws IOException {
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
			assertThat(record.getURL()).isEqualTo(reference.getURL());
			assertThat(record.getNameOfDatabase()).isEqualTo(reference.getSource());
			assertThat((record.getAuthors() != null) ? String.join(" and ", record.getAuthors()) : null)
				.isEqualTo((reference.getAuthor() != null) ? names(reference, " and ") : null);
		}
	}

	/** As the translators of Zotero read the tags. */
	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '|',
			value = { "winger-2014 | TY=CPAPER, AU=Winger, Gregory, T2=IWM Junior Visiting Fellows' Conferences, VL=33",
					"cottey-forster-2004 | TY=BOOK, AU=Cottey, Andrew, AU=Forster, Anthony, T2=Adelphi Paper, M1=365",
					"laksmana-2011 | TY=CHAP, A2=Singh, Bhubhindar, A2=Tan, See Seng, T3=RSIS Monograph, SV=21, SP=71",
					"weldes-1996 | TY=JOUR, VL=2, IS=3, SP=275, EP=318",
					"uk-sdr-1998 | TY=RPRT, AU=Ministry of Defence (United Kingdom)",
					"holsti-1987-id | TY=BOOK, AU=Holsti, K. J., A4=Sudrajat, Efin", "marcel-2014 | TY=GEN" })
	void aRecordIsReadAsWhatTheWorkIs(String slug, String lines) {
		String tags = "TY|AU|A2|A4|T2|T3|VL|IS|M1|SV|SP|EP";
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

	@Test
	void aConferencePaperIsOneInBibtexToo() throws ParseException {
		Work work = this.works.findBySlug("winger-2014").orElseThrow();
		BibTeXEntry entry = bibtex(FileFormat.BIBTEX.write(List.of(this.references.work(work, Language.EN)), SOURCE))
			.getEntries()
			.values()
			.iterator()
			.next();
		assertThat(entry.getType()).isEqualTo(BibTeXEntry.TYPE_INPROCEEDINGS);
		assertThat(plain(entry, BibTeXEntry.KEY_BOOKTITLE)).isEqualTo(work.getContainerTitle());
	}

	@ParameterizedTest
	@EnumSource
	void jsonIsAsItsSchemaWantsIt(Language language) throws IOException {
		try (InputStream words = getClass().getResourceAsStream("csl-data.json")) {
			Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
				.getSchema(new String(Objects.requireNonNull(words).readAllBytes(), StandardCharsets.UTF_8),
						InputFormat.JSON);
			assertThat(schema.validate(FileFormat.CSL_JSON.write(all(language), SOURCE), InputFormat.JSON)).isEmpty();
			assertThat(schema.validate("[{\"id\": 1, \"type\": \"rumour\"}]", InputFormat.JSON)).isNotEmpty();
		}
	}

	@Test
	void theDumpHoldsWorksAndBothLanguages(@Autowired Edition edition) throws IOException, ParseException {
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

	private static BibTeXDatabase bibtex(String file) throws ParseException {
		return new BibTeXParser().parseFully(new StringReader(file));
	}

	private static @Nullable String plain(BibTeXEntry entry, Key field) {
		var value = entry.getField(field);
		return (value != null) ? value.toUserString().replaceAll("\\\\([&%$#_{}])", "$1").replaceAll("[{}]", "") : null;
	}

}
