package org.defdip.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.ListItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import org.defdip.core.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Sets references in the styles that readers may choose. */
@Component
class CitationFormatter {

	/** Slips of the engine, and what should stand there. */
	private static final Map<Pattern, String> SLIPS = slips();

	private final Map<CitationStyle, String> styles = new EnumMap<>(CitationStyle.class);

	private final Map<String, String> locales;

	CitationFormatter() {
		for (CitationStyle style : CitationStyle.values()) {
			// The engine takes every citation for an ambiguous one; here only those are
			// that have a letter to tell them apart.
			this.styles.put(style,
					read(style.file()).replace("<if disambiguate=\"true\">", "<if variable=\"year-suffix\">"));
		}
		this.locales = Stream.of(CitationStyle.values())
			.flatMap((style) -> Stream.of(Language.values()).map(style::locale))
			.distinct()
			.collect(Collectors.toMap((locale) -> locale, (locale) -> read("locales-" + locale + ".xml")));
	}

	private static Map<Pattern, String> slips() {
		Map<Pattern, String> slips = new LinkedHashMap<>();
		slips.put(Pattern.compile("\\?,”"), "?”");
		slips.put(Pattern.compile("(?<=</i>)\\. , "), ". ");
		slips.put(Pattern.compile("\\. , "), ", ");
		slips.put(Pattern.compile("\\. \\. "), ". ");
		slips.put(Pattern.compile("\\(; "), "(");
		slips.put(Pattern.compile("\\(editors\\)"), "(Eds.)");
		slips.put(Pattern.compile("\\(editor\\)"), "(Ed.)");
		slips.put(Pattern.compile(", trans\\.\\)"), ", Trans.)");
		slips.put(Pattern.compile(" (?:&amp;|and|dan) et al\\."), " et al.");
		slips.put(Pattern.compile("(?<=, )E(?=disi |dition )"), "e");
		slips.put(Pattern.compile("(?<=\\. )e(?=disi |dition )"), "E");
		// APA has this word even where no day of access is given
		slips.put(Pattern.compile("(?<= )(?:Retrieved|Diakses) (?=https?://)"), "");
		return slips;
	}

	/**
	 * Sets the references as one text cites them in this order: numbered through, and
	 * told apart where they would read the same.
	 */
	TypesetCitations set(List<CitedReference> cited, CitationStyle style, Language language) {
		Map<String, CSLItemData> references = new LinkedHashMap<>();
		cited.forEach(
				(one) -> references.putIfAbsent(one.reference().getId(), suited(one.reference(), style, language)));
		tellApart(references);
		CSL engine = engine(List.copyOf(references.values()), style, language);
		return new TypesetCitations(cited.stream().map((one) -> inText(one, engine, style, language)).toList(),
				Stream.of(engine.makeBibliography().getEntries()).map((entry) -> mended(entry, language)).toList());
	}

	private CSL engine(List<CSLItemData> references, CitationStyle style, Language language) {
		String locale = style.locale(language);
		try {
			// Of a dialect the engine uses the terms of the primary one, so it gets the
			// dialect whatever it asks for.
			CSL engine = new CSL(new ListItemDataProvider(references), (asked) -> get(this.locales, locale),
					new DefaultAbbreviationProvider(), get(this.styles, style), locale);
			engine.setOutputFormat(new ReferenceFormat());
			engine.registerCitationItems(references.stream().map(CSLItemData::getId).toList());
			return engine;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String inText(CitedReference one, CSL engine, CitationStyle style, Language language) {
		CSLCitationItemBuilder item = new CSLCitationItemBuilder(one.reference().getId());
		if (style.isNumeric()) {
			String number = engine.makeCitation(new CSLCitation(item.build())).get(0).getText();
			return mended(ReferenceFormat.escaped(one.before()) + number.replace("]", one.after() + "]"), language);
		}
		item.prefix(one.before()).suffix(one.after());
		return mended(engine.makeCitation(new CSLCitation(item.build())).get(0).getText(), language);
	}

	/**
	 * The reference with its edition where the style has no place for one, and with a
	 * date that the style can print in the language.
	 */
	private static CSLItemData suited(CSLItemData reference, CitationStyle style, Language language) {
		CSLItemDataBuilder suited = new CSLItemDataBuilder(reference).note(null);
		boolean page = reference.getId().startsWith(References.PREFIX);
		boolean ours = page && reference.getContainerTitle() != null;
		if (!page) {
			// Titles of works are as they print them; those in English only would be
			// given capitals.
			suited.language(References.UNDETERMINED);
		}
		if (reference.getEdition() != null && reference.getEdition().matches("\\d+")) {
			suited.edition(ordinal(Integer.parseInt(reference.getEdition()), style, language));
		}
		suited.title(withApostrophe(reference.getTitle()));
		suited.containerTitle(withApostrophe(reference.getContainerTitle()));
		if (ours && style == CitationStyle.IEEE) {
			suited.containerTitle(reference.getContainerTitle() + ", " + reference.getEdition());
		}
		if (ours && style == CitationStyle.CHICAGO && language == Language.ID) {
			// It would print month and day in their English order.
			suited.issued(reference.getIssued().getDateParts()[0][0]);
		}
		return suited.build();
	}

	/** Gives a letter to the pages of ours, which all have one author and one year. */
	private static void tellApart(Map<String, CSLItemData> references) {
		List<CSLItemData> pages = references.values()
			.stream()
			.filter((reference) -> reference.getId().startsWith(References.PREFIX))
			.sorted(Comparator.comparing(CSLItemData::getTitle, String.CASE_INSENSITIVE_ORDER))
			.toList();
		if (pages.size() < 2) {
			return;
		}
		for (int i = 0; i < pages.size(); i++) {
			references.put(pages.get(i).getId(), new CSLItemDataBuilder(pages.get(i)).yearSuffix(letters(i)).build());
		}
	}

	/** {@code a} to {@code z}, then {@code aa} and so on. */
	private static String letters(int index) {
		String last = String.valueOf((char) ('a' + index % 26));
		return (index < 26) ? last : letters(index / 26 - 1) + last;
	}

	/**
	 * An apostrophe that stands alone is no quotation mark, which the engine takes it
	 * for.
	 */
	private static @Nullable String withApostrophe(@Nullable String title) {
		return (title != null && title.indexOf('\'') == title.lastIndexOf('\'')) ? title.replace('\'', '’') : title;
	}

	/** The number of an edition in words that the engine prints as they are. */
	private static String ordinal(int number, CitationStyle style, Language language) {
		if (language == Language.ID) {
			return "edisi ke-" + number;
		}
		String ending = (number / 10 % 10 == 1) ? "th" : switch (number % 10) {
			case 1 -> "st";
			case 2 -> "nd";
			case 3 -> "rd";
			default -> "th";
		};
		return number + ending + ((style == CitationStyle.HARVARD) ? " edn" : " ed.");
	}

	/** What the engine gets wrong, put right. */
	private static String mended(String html, Language language) {
		String mended = html.strip();
		for (Map.Entry<Pattern, String> slip : SLIPS.entrySet()) {
			mended = slip.getKey().matcher(mended).replaceAll(slip.getValue());
		}
		return (language == Language.ID) ? mended.replace(" et al.", " dkk.") : mended;
	}

	private static <K> String get(Map<K, String> texts, K name) {
		String text = texts.get(name);
		if (text == null) {
			throw new IllegalArgumentException("Nothing is called " + name);
		}
		return text;
	}

	private static String read(String name) {
		try (InputStream file = CitationFormatter.class.getResourceAsStream(name)) {
			if (file == null) {
				throw new IllegalStateException("There is no file " + name);
			}
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
