package org.defdip.linkeddata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import java.util.zip.ZipOutputStream;

import org.defdip.core.CsvForm;
import org.defdip.core.DumpSource;
import org.defdip.core.Edition;
import org.defdip.core.Language;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Contributes the tables as CSV files for spreadsheet programs, in one archive for each
 * language.
 */
@Component
@Order(2)
class SpreadsheetArchive implements DumpSource {

	private final CsvTables csvTables;

	private final CsvArchive plain;

	private final Edition edition;

	private final BilingualMessages wording;

	SpreadsheetArchive(CsvTables csvTables, CsvArchive plain, Edition edition, BilingualMessages wording) {
		this.csvTables = csvTables;
		this.plain = plain;
		this.edition = edition;
		this.wording = wording;
	}

	@Override
	public Stream<Dump> dumps() {
		return Stream.of(Language.values())
			.map((language) -> new Dump("defence-diplomacy.spreadsheet-" + language.slug() + ".zip", "application/zip",
					() -> make(language)));
	}

	private byte[] make(Language language) {
		LocalDate date = this.edition.date();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			CsvArchive.write(zip, "README.txt", date, readme().getBytes(StandardCharsets.UTF_8));
			CsvArchive.write(zip, "dictionary.csv", date, this.plain.dictionary().toCsv(CsvForm.SPREADSHEET, language));
			for (CsvTable<?> sheet : this.csvTables.all()) {
				CsvArchive.write(zip, sheet.name() + ".csv", date, sheet.toCsv(CsvForm.SPREADSHEET, language));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	private String readme() {
		StringBuilder words = new StringBuilder(this.plain.readme());
		for (Language language : Language.values()) {
			words.append(this.wording.in(language, "data.csv.spreadsheet")).append("\r\n");
		}
		return words.toString();
	}

}
