package org.defdip.linkeddata;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.defdip.core.Edition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DataPageTests {

	private final MockMvcTester web;

	private final Edition edition;

	private final CsvTables sheets;

	@Autowired
	DataPageTests(WebApplicationContext context, Edition edition, CsvTables sheets) {
		this.web = MockMvcTester.from(context);
		this.edition = edition;
		this.sheets = sheets;
	}

	@ParameterizedTest
	@ValueSource(strings = { "id", "en" })
	void everyLinkOnThePageResolves(String language) {
		List<String> links = page("/" + language + "/data").select("a[href^=/], link[href^=/]").eachAttr("href");
		assertThat(links).hasSizeGreaterThan(20)
			.allSatisfy((href) -> assertThat(this.web.get().uri(href.replaceFirst("#.*", ""))).hasStatusOk());
	}

	@Test
	void everyFileHasItsPublishedChecksum() {
		assertThat(page("/en/data").select(".downloads li")).hasSizeGreaterThanOrEqualTo(4).allSatisfy((file) -> {
			byte[] content = get(file.select("a").attr("href")).getContentAsByteArray();
			assertThat(file.select("dd code").text()).isEqualTo(Data.checksum(content));
			assertThat(file.select("dl > div:first-child dd").text())
				.startsWith(String.format(Locale.ENGLISH, "%,d kB", (content.length + 999) / 1000));
		});
	}

	@Test
	void pageNamesEditionAndLicence() {
		Document page = page("/en/data");
		assertThat(page.select("main").text()).contains("edition " + this.edition.label());
		assertThat(page.select("a[rel=license]").attr("href")).isEqualTo(IriFactory.LICENCE.stringValue());
	}

	@ParameterizedTest
	@CsvSource({ "gzip, gzip", "'deflate, gzip;q=0.5', gzip", "x-gzip, gzip", "gzip;q=0, ", "identity, ", "br, " })
	void fileIsCompressedIfAccepted(String accepted, String coding) throws IOException {
		String file = "/data/defence-diplomacy.ttl";
		MockHttpServletResponse plain = get(file);
		MockHttpServletResponse answer = this.web.get()
			.uri(file)
			.header(HttpHeaders.ACCEPT_ENCODING, accepted)
			.exchange()
			.getResponse();
		assertThat(answer.getHeader(HttpHeaders.CONTENT_ENCODING)).isEqualTo(coding);
		assertThat(answer.getHeaders(HttpHeaders.VARY)).contains(HttpHeaders.ACCEPT_ENCODING);
		byte[] content = answer.getContentAsByteArray();
		if (coding != null) {
			assertThat(answer.getHeader(HttpHeaders.ETAG)).isNotEqualTo(plain.getHeader(HttpHeaders.ETAG));
			content = new GZIPInputStream(new ByteArrayInputStream(content)).readAllBytes();
		}
		assertThat(content).isEqualTo(plain.getContentAsByteArray());
	}

	@Test
	void archiveHasEveryTableInStandardCsv() throws IOException {
		Map<String, List<CSVRecord>> tables = tables();
		assertThat(tables.keySet()).containsAll(this.sheets.all().stream().map(CsvTable::name).toList());
		assertThat(this.sheets.all()).allSatisfy((sheet) -> {
			List<CSVRecord> rows = tables.getOrDefault(sheet.name(), List.of());
			assertThat(rows).as(sheet.name())
				.hasSameSizeAs(sheet.things())
				.isNotEmpty()
				.allMatch(CSVRecord::isConsistent);
		});
		assertThat(tables.getOrDefault("definitions", List.of())).extracting(
				(row) -> row.get("number") + " " + row.get("authors") + " " + row.get("work") + " " + row.get("via"))
			.contains("37 andrew-cottey anthony-forster winger-2014 gregory-winger");
		assertThat(tables.getOrDefault("codings", List.of()))
			.extracting((row) -> row.get("definition") + " " + row.get("dimension") + " " + row.get("code") + " "
					+ row.get("words_en"))
			.contains("37 actor military the military", "39 actor not-stated ");
	}

	@Test
	void everySlugInATableRefersToAnExistingRow() throws IOException {
		Map<String, List<CSVRecord>> tables = tables();
		Map<String, String> targets = Map.ofEntries(Map.entry("concept", "concepts"), Map.entry("concepts", "concepts"),
				Map.entry("subject", "concepts"), Map.entry("object", "concepts"), Map.entry("broader", "concepts"),
				Map.entry("related", "concepts"), Map.entry("work", "works"), Map.entry("known_through", "works"),
				Map.entry("author", "authors"), Map.entry("authors", "authors"), Map.entry("via", "authors"),
				Map.entry("passage", "passages"), Map.entry("passages", "passages"), Map.entry("named_in", "passages"),
				Map.entry("treated_in", "passages"), Map.entry("sentence", "sentences"),
				Map.entry("typology", "typologies"), Map.entry("first", "typologies"),
				Map.entry("second", "typologies"), Map.entry("character", "characters"));
		Map<String, Set<String>> slugs = targets.values()
			.stream()
			.distinct()
			.collect(Collectors.toMap((table) -> table,
					(table) -> tables.getOrDefault(table, List.of())
						.stream()
						.map((row) -> row.get("slug"))
						.collect(Collectors.toCollection(HashSet::new))));
		List<String> dangling = new ArrayList<>();
		tables.forEach((table,
				rows) -> rows.forEach((row) -> row.toMap()
					.forEach((column, cell) -> Stream.of(cell.split(" "))
						.filter((slug) -> targets.containsKey(column) && !slug.isEmpty()
								&& !slugs.getOrDefault(targets.get(column), Set.of()).contains(slug))
						.forEach((slug) -> dangling.add(table + "." + column + ": " + slug)))));
		assertThat(dangling).isEmpty();
	}

	@Test
	void dataDictionaryDescribesExactlyTheColumns() throws IOException {
		Map<String, List<CSVRecord>> tables = tables();
		List<String> columns = tables.entrySet()
			.stream()
			.filter((table) -> !table.getKey().equals("dictionary"))
			.flatMap((table) -> table.getValue()
				.get(0)
				.toMap()
				.keySet()
				.stream()
				.map((column) -> table.getKey() + "." + column))
			.toList();
		List<CSVRecord> dictionary = tables.getOrDefault("dictionary", List.of());
		assertThat(dictionary).extracting((row) -> row.get("table") + "." + row.get("column"))
			.containsExactlyInAnyOrderElementsOf(columns);
		assertThat(dictionary).allSatisfy((row) -> {
			assertThat(row.get("meaning_id")).isNotBlank();
			assertThat(row.get("meaning_en")).isNotBlank();
		});
	}

	@Test
	void archiveIsADataPackage() throws IOException {
		JsonNode description = JsonMapper.shared().readTree(files().getOrDefault("datapackage.json", ""));
		assertThat(description.get("version").asString()).isEqualTo(this.edition.label());
		assertThat(description.get("resources")).hasSameSizeAs(this.sheets.all()).allSatisfy((resource) -> {
			String file = files().getOrDefault(resource.get("path").asString(), "");
			assertThat(CSVParser.parse(file, format()).getHeaderNames())
				.containsExactlyElementsOf(resource.get("schema")
					.get("fields")
					.valueStream()
					.map((field) -> field.get("name").asString())
					.toList());
		});
	}

	/**
	 * Excel detects UTF-8 by the byte order mark, and expects the separator of the
	 * regional settings.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "id | ;", "en | ," })
	void spreadsheetVersionsHaveTheSameTables(String language, char separator) throws IOException {
		String address = "/data/defence-diplomacy.spreadsheet-" + language + ".zip";
		assertThat(page("/" + language + "/data").select("main a[href=" + address + "]")).isNotEmpty();
		Map<String, List<CSVRecord>> plain = tables();
		Map<String, String> files = files(address);
		assertThat(files).containsKey("README.txt");
		plain.forEach((table, rows) -> {
			String file = files.getOrDefault(table + ".csv", "");
			assertThat(file).startsWith("\uFEFF");
			assertThat(records(file.substring(1), format().builder().setDelimiter(separator).get())).as(table)
				.extracting(CSVRecord::toMap)
				.isEqualTo(rows.stream().map(CSVRecord::toMap).toList());
		});
		assertThat(files().values()).noneMatch((file) -> file.startsWith("\uFEFF"));
	}

	private static List<CSVRecord> records(String file, CSVFormat format) {
		try (CSVParser parser = CSVParser.parse(file, format)) {
			return parser.getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void worksHaveALanguageAndEtAlIsNoPerson() throws IOException {
		Map<String, List<CSVRecord>> tables = tables();
		assertThat(tables.getOrDefault("works", List.of()))
			.extracting((row) -> row.get("slug") + " " + row.get("language"))
			.contains("syawfi-2009 id", "winger-2014 en", "marcel-2014 ");
		assertThat(tables.getOrDefault("contributors", List.of())).extracting((row) -> row.get("literal"))
			.contains("dictio.id (forum)")
			.doesNotContain("et al.");
	}

	@Test
	void dataPackageDescribesTheExactBytesOfItsFiles() throws IOException {
		Map<String, String> files = files();
		JsonNode description = JsonMapper.shared().readTree(files.getOrDefault("datapackage.json", ""));
		assertThat(description.get("resources")).isNotEmpty().allSatisfy((resource) -> {
			byte[] file = files.getOrDefault(resource.get("path").asString(), "").getBytes(StandardCharsets.UTF_8);
			assertThat(resource.get("bytes").asInt()).isEqualTo(file.length);
			assertThat(resource.get("hash").asString()).isEqualTo("sha256:" + Data.checksum(file));
		});
	}

	private Map<String, List<CSVRecord>> tables() throws IOException {
		Map<String, List<CSVRecord>> tables = new LinkedHashMap<>();
		for (Map.Entry<String, String> file : files().entrySet()) {
			if (file.getKey().endsWith(".csv")) {
				tables.put(file.getKey().replace(".csv", ""), records(file.getValue(), format()));
			}
		}
		return tables;
	}

	private static CSVFormat format() {
		return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
	}

	private Map<String, String> files() throws IOException {
		return files("/data/defence-diplomacy.zip");
	}

	private Map<String, String> files(String address) throws IOException {
		Map<String, String> files = new LinkedHashMap<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(get(address).getContentAsByteArray()))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

	private Document page(String address) {
		return Jsoup.parse(new String(get(address).getContentAsByteArray(), StandardCharsets.UTF_8));
	}

	private MockHttpServletResponse get(String address) {
		return this.web.get().uri(address).exchange().getResponse();
	}

}
