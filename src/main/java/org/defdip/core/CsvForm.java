package org.defdip.core;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

/** A form in which a table is written as CSV. */
public enum CsvForm implements Slugged {

	/** As RFC 4180 has it, in UTF-8, for programs. */
	PLAIN {

		@Override
		String mark() {
			return "";
		}

		@Override
		char separator(Language language) {
			return ',';
		}

	},

	/**
	 * For spreadsheets, which know UTF-8 by a byte order mark only, and expect a
	 * semicolon where the comma is the decimal sign.
	 */
	SPREADSHEET {

		@Override
		String mark() {
			return "\uFEFF";
		}

		@Override
		char separator(Language language) {
			return (language == Language.ID) ? ';' : ',';
		}

	};

	abstract String mark();

	abstract char separator(Language language);

	/** The lines, of which the first holds the headings, for readers of the language. */
	public byte[] write(List<? extends List<@Nullable String>> lines, Language language) {
		StringWriter csv = new StringWriter();
		csv.write(mark());
		try (CsvWriter writer = CsvWriter.builder().fieldSeparator(separator(language)).build(csv)) {
			lines.forEach(writer::writeRecord);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return csv.toString().getBytes(StandardCharsets.UTF_8);
	}

}
