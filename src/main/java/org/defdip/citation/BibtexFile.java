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

/** References as entries of a BibTeX data base in UTF-8. */
final class BibtexFile {

	private static final Map<CSLType, String> TYPES = new EnumMap<>(Map.of(CSLType.ARTICLE_JOURNAL, "article",
			CSLType.ARTICLE_MAGAZINE, "article", CSLType.BOOK, "book", CSLType.CHAPTER, "incollection",
			CSLType.ENTRY_DICTIONARY, "incollection", CSLType.ENTRY_ENCYCLOPEDIA, "incollection", CSLType.REPORT,
			"techreport", CSLType.THESIS, "mastersthesis", CSLType.PAPER_CONFERENCE, "inproceedings"));

	private static final String OTHER_TYPE = "misc";

	private final StringBuilder lines = new StringBuilder();

	private BibtexFile() {
	}

	/**
	 * The file with an entry for each of the references.
	 * @param source from where they come, for a remark at the head
	 */
	static String of(List<CSLItemData> references, String source) {
		BibtexFile file = new BibtexFile();
		file.lines.append("% ").append(source).append(". CC BY 4.0\n");
		references.forEach(file::entry);
		return file.lines.toString();
	}

	private void entry(CSLItemData reference) {
		String type = TYPES.getOrDefault(reference.getType(), OTHER_TYPE);
		this.lines.append("\n@").append(type).append('{').append(reference.getId());
		names("author", reference.getAuthor());
		names("editor", reference.getEditor());
		names("translator", reference.getTranslator());
		// A second pair of braces keeps the capitals of a title.
		field("title", "{" + escaped(reference.getTitle()) + "}");
		words(switch (type) {
			case "article" -> "journal";
			case "incollection", "inproceedings" -> "booktitle";
			default -> "howpublished";
		}, reference.getContainerTitle());
		words("series", reference.getCollectionTitle());
		words("number", (reference.getIssue() != null) ? reference.getIssue() : reference.getCollectionNumber());
		words("chapter", reference.getChapterNumber());
		words("edition", reference.getEdition());
		words("volume", reference.getVolume());
		words("pages", (reference.getPage() != null) ? reference.getPage().replace("-", "--") : null);
		words("pagetotal", reference.getNumberOfPages());
		words(switch (type) {
			case "mastersthesis" -> "school";
			case "techreport" -> "institution";
			default -> "publisher";
		}, reference.getPublisher());
		words("address", reference.getPublisherPlace());
		date(reference.getIssued());
		words("type", reference.getGenre());
		words("isbn", reference.getISBN());
		field("doi", reference.getDOI());
		field("url", reference.getURL());
		if (reference.getAccessed() != null) {
			int[] day = reference.getAccessed().getDateParts()[0];
			field("urldate", String.format(Locale.ROOT, "%d-%02d-%02d", day[0], day[1], day[2]));
		}
		words("language", reference.getLanguage());
		// How a definition came to us belongs in print, how sure a record is does not.
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
			field("month", (parts.length > 1) ? String.valueOf(parts[1]) : null);
		}
	}

	private void words(String field, @Nullable String words) {
		field(field, (words != null) ? escaped(words) : null);
	}

	private void field(String name, @Nullable String value) {
		if (value != null) {
			this.lines.append(",\n  ").append(name).append(" = {").append(value).append('}');
		}
	}

	private static String escaped(String words) {
		return words.replaceAll("([&%$#_{}])", "\\\\$1");
	}

}
