package org.defdip.citation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import org.jspecify.annotations.Nullable;

/** Writes references as RIS records. */
final class RisFile {

	private static final String LINE_END = "\r\n";

	static final char NO_BREAK_SPACE = '\u00a0';

	private static final Map<CSLType, String> TYPES = Map.ofEntries(Map.entry(CSLType.ARTICLE_JOURNAL, "JOUR"),
			Map.entry(CSLType.ARTICLE_MAGAZINE, "MGZN"), Map.entry(CSLType.BOOK, "BOOK"),
			Map.entry(CSLType.CHAPTER, "CHAP"), Map.entry(CSLType.DATASET, "DATA"),
			Map.entry(CSLType.ENTRY_DICTIONARY, "DICT"), Map.entry(CSLType.ENTRY_ENCYCLOPEDIA, "ENCYC"),
			Map.entry(CSLType.PAPER_CONFERENCE, "CPAPER"), Map.entry(CSLType.POST_WEBLOG, "BLOG"),
			Map.entry(CSLType.LEGISLATION, "STAT"), Map.entry(CSLType.REPORT, "RPRT"),
			Map.entry(CSLType.THESIS, "THES"), Map.entry(CSLType.TREATY, "STAT"), Map.entry(CSLType.WEBPAGE, "ELEC"));

	private static final String OTHER_TYPE = "GEN";

	private final StringBuilder lines = new StringBuilder();

	private RisFile() {
	}

	static String of(List<CSLItemData> references) {
		RisFile file = new RisFile();
		references.forEach(file::record);
		return file.lines.toString();
	}

	private void record(CSLItemData reference) {
		line("TY", TYPES.getOrDefault(reference.getType(), OTHER_TYPE));
		line("ID", reference.getId());
		names("AU", reference.getAuthor());
		names("A2", reference.getEditor());
		names("A4", reference.getTranslator());
		line("TI", reference.getTitle());
		boolean part = reference.getContainerTitle() != null;
		line("T2", part ? reference.getContainerTitle() : reference.getCollectionTitle());
		line("C3", (reference.getType() == CSLType.PAPER_CONFERENCE) ? reference.getContainerTitle() : null);
		line("T3", part ? reference.getCollectionTitle() : null);
		line(part ? "SV" : "M1", reference.getCollectionNumber());
		line("M1", (reference.getType() == CSLType.REPORT) ? null : reference.getNumber());
		line("SE", reference.getChapterNumber());
		line("VL", reference.getVolume());
		line("IS", reference.getIssue());
		pages((reference.getPage() != null) ? reference.getPage() : reference.getNumberOfPages());
		line("ET", (reference.getEdition() != null) ? reference.getEdition() : reference.getVersion());
		line("PB",
				(reference.getType() == CSLType.REPORT) ? BibtexFile.institution(reference) : reference.getPublisher());
		line("CY", reference.getPublisherPlace());
		date("PY", "DA", reference.getIssued());
		line("M3", reference.getGenre());
		line("SN", (reference.getType() == CSLType.REPORT) ? reference.getNumber() : reference.getISBN());
		line("DO", reference.getDOI());
		line("UR", address(reference));
		date(null, "Y2", reference.getAccessed());
		line("LA", reference.getLanguage());
		line("N1", reference.getNote());
		this.lines.append("ER  - ").append(LINE_END).append(LINE_END);
	}

	/** The address of a reference, which may be that of its DOI. */
	static @Nullable String address(CSLItemData reference) {
		return (reference.getURL() == null && reference.getDOI() != null) ? "https://doi.org/" + reference.getDOI()
				: reference.getURL();
	}

	private void line(String tag, @Nullable String words) {
		if (words != null) {
			this.lines.append(tag).append("  - ").append(words.replaceAll("\\s+", " ")).append(LINE_END);
		}
	}

	private void names(String tag, CSLName @Nullable [] names) {
		References.named(names).forEach((name) -> line(tag, name(name)));
	}

	/**
	 * A name as family and given name. The name of a body ends in a comma, by which
	 * EndNote and Zotero recognise that there is no given name. Its spaces are no-break
	 * spaces, since bibutils takes everything before the first space for a given name.
	 */
	static String name(CSLName name) {
		if (name.getLiteral() != null) {
			return name.getLiteral().replace(' ', NO_BREAK_SPACE) + ",";
		}
		return (name.getGiven() != null) ? name.getFamily() + ", " + name.getGiven() : name.getFamily();
	}

	private void pages(@Nullable String pages) {
		if (pages != null) {
			String[] ends = pages.split("-", 2);
			line("SP", ends[0]);
			line("EP", (ends.length > 1) ? ends[1] : null);
		}
	}

	/** A date as year, month and day separated by slashes; unknown parts are empty. */
	private void date(@Nullable String yearTag, String tag, @Nullable CSLDate date) {
		if (date == null) {
			return;
		}
		int[] parts = date.getDateParts()[0];
		if (yearTag != null) {
			line(yearTag, String.valueOf(parts[0]));
		}
		line(tag,
				IntStream.range(0, 3)
					.mapToObj((i) -> (i < parts.length) ? String.format(Locale.ROOT, "%02d", parts[i]) : "")
					.collect(Collectors.joining("/", "", "/")));
	}

}
