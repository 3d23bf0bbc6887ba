package org.defdip.citation;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import org.defdip.bibliography.Contributor;
import org.jspecify.annotations.Nullable;

/** Writes references as BibTeX entries in UTF-8. */
final class BibtexFile {

	private static final Map<CSLType, String> TYPES = new EnumMap<>(Map.of(CSLType.ARTICLE_JOURNAL, "article",
			CSLType.ARTICLE_MAGAZINE, "article", CSLType.BOOK, "book", CSLType.CHAPTER, "incollection",
			CSLType.ENTRY_DICTIONARY, "incollection", CSLType.ENTRY_ENCYCLOPEDIA, "incollection", CSLType.REPORT,
			"techreport", CSLType.THESIS, "mastersthesis", CSLType.PAPER_CONFERENCE, "inproceedings"));

	private static final String OTHER_TYPE = "misc";

	/** Babel's names of the languages. */
	private static final Map<String, String> LANGUAGES = Map.of("id", "indonesian", "en", "english");

	/** The month abbreviations that every BibTeX style defines. */
	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	private final StringBuilder lines = new StringBuilder();

	private BibtexFile() {
	}

	/**
	 * Writes an entry for each of the references.
	 * @param source the origin of the references, for a comment at the top
	 */
	static String of(List<CSLItemData> references, String source) {
		BibtexFile file = new BibtexFile();
		file.lines.append("% ").append(source).append(". CC BY 4.0\n");
		references.forEach(file::entry);
		return file.lines.toString();
	}

	private void entry(CSLItemData reference) {
		String type = type(reference);
		this.lines.append("\n@").append(type).append('{').append(reference.getId());
		names("author", reference.getAuthor());
		names("editor", reference.getEditor());
		names("translator", reference.getTranslator());
		title("title", reference.getTitle());
		switch (type) {
			case "article" -> words("journal", reference.getContainerTitle());
			case "incollection", "inproceedings" -> title("booktitle", reference.getContainerTitle());
			default -> words("howpublished", (reference.getContainerTitle() != null) ? reference.getContainerTitle()
					: type.equals(OTHER_TYPE) ? reference.getPublisher() : null);
		}
		words("series", reference.getCollectionTitle());
		words("number", number(reference));
		words("chapter", reference.getChapterNumber());
		words("edition", edition(reference.getEdition()));
		words("version", reference.getVersion());
		words("volume", reference.getVolume());
		words("pages", (reference.getPage() != null) ? reference.getPage().replace("-", "--") : null);
		words("pagetotal", reference.getNumberOfPages());
		switch (type) {
			case "mastersthesis" -> words("school", reference.getPublisher());
			case "techreport" -> words("institution", institution(reference));
			case OTHER_TYPE, "article" -> {
			}
			default -> words("publisher", reference.getPublisher());
		}
		words("address", type.equals("article") ? null : reference.getPublisherPlace());
		date(reference.getIssued());
		words("type", type.equals("inproceedings") ? null : reference.getGenre());
		words("isbn", reference.getISBN());
		field("doi", reference.getDOI());
		field("url", reference.getURL());
		if (reference.getAccessed() != null) {
			int[] day = reference.getAccessed().getDateParts()[0];
			field("urldate", String.format(Locale.ROOT, "%d-%02d-%02d", day[0], day[1], day[2]));
		}
		// biblatex reads langid to typeset the entry; Zotero reads language to decide
		// whether to capitalise the title.
		String language = (reference.getLanguage() != null) ? LANGUAGES.get(reference.getLanguage()) : null;
		field("langid", language);
		field("language", language);
		// The provenance of a definition belongs in print, the certainty of a record does
		// not.
		words((reference.getType() == CSLType.ENTRY_DICTIONARY) ? "note" : "annote", reference.getNote());
		this.lines.append("\n}\n");
	}

	private void names(String field, CSLName @Nullable [] names) {
		if (names != null) {
			field(field, Stream.of(names).map(BibtexFile::name).collect(Collectors.joining(" and ")));
		}
	}

	private static String name(CSLName name) {
		if (name.getLiteral() != null) {
			return name.getLiteral().equals(Contributor.OTHERS) ? "others" : "{" + escaped(name.getLiteral()) + "}";
		}
		return escaped(name.getFamily()) + ((name.getGiven() != null) ? ", " + escaped(name.getGiven()) : "");
	}

	private void date(@Nullable CSLDate date) {
		if (date != null) {
			int[] parts = date.getDateParts()[0];
			field("year", String.valueOf(parts[0]));
			if (parts.length > 1) {
				assign("month", MONTHS.get(parts[1] - 1));
			}
			if (parts.length > 2) {
				field("day", String.valueOf(parts[2]));
			}
		}
	}

	/** The entry type, or the generic type if a field that BibTeX requires is missing. */
	private static String type(CSLItemData reference) {
		String type = TYPES.getOrDefault(reference.getType(), OTHER_TYPE);
		boolean complete = switch (type) {
			case "article", "incollection", "inproceedings" -> reference.getContainerTitle() != null;
			case "techreport" -> institution(reference) != null;
			case "mastersthesis" -> reference.getPublisher() != null;
			default -> true;
		};
		return complete ? type : OTHER_TYPE;
	}

	/** A corporate author of a report counts as its publisher if no other is recorded. */
	static @Nullable String institution(CSLItemData report) {
		if (report.getPublisher() != null) {
			return report.getPublisher();
		}
		return (report.getAuthor() != null) ? report.getAuthor()[0].getLiteral() : null;
	}

	private static @Nullable String number(CSLItemData reference) {
		if (reference.getIssue() != null) {
			return reference.getIssue();
		}
		return (reference.getCollectionNumber() != null) ? reference.getCollectionNumber() : reference.getNumber();
	}

	/** The number of an edition alone, since styles add the word. */
	private static @Nullable String edition(@Nullable String edition) {
		return (edition != null) ? edition.replaceFirst("^\\D*(\\d[\\d.]*).*", "$1") : null;
	}

	/** A second pair of braces preserves the capitals of a title. */
	private void title(String field, @Nullable String title) {
		field(field, (title != null) ? "{" + escaped(title) + "}" : null);
	}

	private void words(String field, @Nullable String words) {
		field(field, (words != null) ? escaped(words) : null);
	}

	private void field(String name, @Nullable String value) {
		if (value != null) {
			assign(name, "{" + value + "}");
		}
	}

	private void assign(String name, String value) {
		this.lines.append(",\n  ").append(name).append(" = ").append(value);
	}

	private static String escaped(String words) {
		return words.replaceAll("([&%$#_{}])", "\\\\$1");
	}

}
