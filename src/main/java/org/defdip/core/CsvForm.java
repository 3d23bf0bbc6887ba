package org.defdip.core;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

/** A CSV dialect. */
public enum CsvForm implements Slugged {

	/** For programs: RFC 4180 in UTF-8. */
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
	 * For spreadsheets, which detect UTF-8 only by a byte order mark and expect a
	 * semicolon as separator where the comma is the decimal separator.
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

	/**
	 * Writes the lines as UTF-8. The first line holds the headings.
	 * @param language the language of the readers, which determines the separator
	 */
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
