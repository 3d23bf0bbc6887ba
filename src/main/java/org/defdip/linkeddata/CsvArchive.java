package org.defdip.linkeddata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.defdip.core.DumpSource;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.SiteProperties;
import org.defdip.linkeddata.CsvTables.DictionaryEntry;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Contributes a ZIP archive of the tables, with a data dictionary in human-readable and
 * machine-readable form.
 */
@Component
@Order(2)
class CsvArchive implements DumpSource {

	private final CsvTables csvTables;

	private final Edition edition;

	private final SiteProperties site;

	private final BilingualMessages wording;

	private final JsonMapper json = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	CsvArchive(CsvTables csvTables, Edition edition, SiteProperties site, BilingualMessages wording) {
		this.csvTables = csvTables;
		this.edition = edition;
		this.site = site;
		this.wording = wording;
	}

	@Override
	public Stream<Dump> dumps() {
		return Stream.of(new Dump("defence-diplomacy.zip", "application/zip", this::make));
	}

	private byte[] make() {
		LocalDate date = this.edition.date();
		List<CsvTable<?>> sheets = this.csvTables.all();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			write(zip, "README.txt", date, readme().getBytes(StandardCharsets.UTF_8));
			write(zip, "dictionary.csv", date, dictionary().toCsv());
			Map<String, byte[]> tables = new LinkedHashMap<>();
			sheets.forEach((sheet) -> tables.put(sheet.name(), sheet.toCsv()));
			write(zip, "datapackage.json", date, this.json.writeValueAsBytes(dataPackage(tables)));
			for (Map.Entry<String, byte[]> table : tables.entrySet()) {
				write(zip, table.getKey() + ".csv", date, table.getValue());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/**
	 * Adds an entry dated with the content, so that equal content gives equal archives.
	 */
	static void write(ZipOutputStream zip, String name, LocalDate date, byte[] content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		entry.setTimeLocal(date.atStartOfDay());
		zip.putNextEntry(entry);
		zip.write(content);
		zip.closeEntry();
	}

	String readme() {
		StringBuilder words = new StringBuilder();
		for (Language language : Language.values()) {
			words.append(this.wording.in(language, "site.name"))
				.append("\r\n")
				.append(edition(language))
				.append("\r\n\r\n")
				.append(this.wording.in(language, "data.csv.text"))
				.append("\r\n")
				.append(this.wording.in(language, "about.rights.text"))
				.append("\r\n")
				.append(IriFactory.LICENCE)
				.append("\r\n")
				.append(this.site.absolute("/" + language.slug() + "/data"))
				.append("\r\n\r\n");
		}
		return words.toString();
	}

	private String edition(Language language) {
		return this.wording.in(language, "site.edition", this.edition.label(), this.edition.revision(),
				this.edition.date().toString());
	}

	CsvTable<DictionaryEntry> dictionary() {
		return CsvTable.of("dictionary", this.csvTables.dictionary())
			.column("table", DictionaryEntry::sheet)
			.column("column", DictionaryEntry::column)
			.text("meaning", DictionaryEntry::meaning);
	}

	/**
	 * The {@code datapackage.json} of the tables, in the format of Frictionless Data.
	 * @param tables the content of each table by name
	 */
	private Map<String, Object> dataPackage(Map<String, byte[]> tables) {
		List<Object> resources = new ArrayList<>();
		tables.forEach((name, content) -> {
			List<Map<String, String>> fields = this.csvTables.dictionary()
				.stream()
				.filter((entry) -> entry.sheet().equals(name))
				.map((entry) -> Map.of("name", entry.column(), "type", "string", "description",
						entry.meaning().in(Language.EN)))
				.toList();
			resources.add(Map.of("name", name.replace('_', '-'), "path", name + ".csv", "encoding", "utf-8",
					"mediatype", "text/csv", "bytes", content.length, "hash", "sha256:" + Data.checksum(content),
					"schema", Map.of("fields", fields)));
		});
		return Map.of("name", "defence-diplomacy", "title", this.wording.in(Language.EN, "site.name"), "version",
				this.edition.label(), "homepage", this.site.absolute("/en/data"), "licenses",
				List.of(Map.of("name", "CC-BY-4.0", "path", IriFactory.LICENCE.stringValue())), "resources", resources);
	}

}
