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
import java.util.Objects;
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
import de.undercouch.citeproc.csl.CSLType;
import org.defdip.core.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Formats references in the supported citation styles. */
@Component
class CitationFormatter {

	/** Errors in the output of citeproc-java, with their corrections. */
	private static final Map<Pattern, String> CORRECTIONS = corrections();

	private final Map<CitationStyle, String> styles = new EnumMap<>(CitationStyle.class);

	private final Map<String, String> locales;

	CitationFormatter() {
		for (CitationStyle style : CitationStyle.values()) {
			// citeproc-java treats every citation as ambiguous. Only references with a
			// year suffix are.
			this.styles.put(style,
					read(style.file()).replace("<if disambiguate=\"true\">", "<if variable=\"year-suffix\">"));
		}
		this.locales = Stream.of(CitationStyle.values())
			.flatMap((style) -> Stream.of(Language.values()).map(style::locale))
			.distinct()
			.collect(Collectors.toMap((locale) -> locale, (locale) -> read("locales-" + locale + ".xml")));
	}

	private static Map<Pattern, String> corrections() {
		Map<Pattern, String> corrections = new LinkedHashMap<>();
		corrections.put(Pattern.compile("\\?,”"), "?”");
		corrections.put(Pattern.compile("(?<=</i>)\\. , "), ". ");
		corrections.put(Pattern.compile("\\. , "), ", ");
		corrections.put(Pattern.compile("\\. \\. "), ". ");
		corrections.put(Pattern.compile("\\(; "), "(");
		corrections.put(Pattern.compile("\\(editors\\)"), "(Eds.)");
		corrections.put(Pattern.compile("\\(editor\\)"), "(Ed.)");
		corrections.put(Pattern.compile(", trans\\.\\)"), ", Trans.)");
		corrections.put(Pattern.compile(" (?:&amp;|and|dan) et al\\."), " et al.");
		corrections.put(Pattern.compile("(?<=, )E(?=disi |dition )"), "e");
		corrections.put(Pattern.compile("(?<=\\. )e(?=disi |dition )"), "E");
		// the APA style prints this word even without a date of access
		corrections.put(Pattern.compile("(?<= )(?:Retrieved|Diakses) (?=https?://)"), "");
		return corrections;
	}

	/**
	 * Formats the references in the order of citation: numbered consecutively, and with
	 * year suffixes where they would be ambiguous.
	 */
	TypesetCitations set(List<CitedReference> cited, CitationStyle style, Language language) {
		Map<String, CSLItemData> references = new LinkedHashMap<>();
		cited.forEach(
				(one) -> references.putIfAbsent(one.reference().getId(), adapted(one.reference(), style, language)));
		addYearSuffixes(references);
		CSL engine = engine(List.copyOf(references.values()), style, language);
		return new TypesetCitations(cited.stream().map((one) -> inText(one, engine, style, language)).toList(),
				Stream.of(engine.makeBibliography().getEntries()).map((entry) -> corrected(entry, language)).toList());
	}

	private CSL engine(List<CSLItemData> references, CitationStyle style, Language language) {
		String locale = style.locale(language);
		try {
			// citeproc-java replaces a dialect by the primary dialect of its language, so
			// this provider returns the intended locale for every request.
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
			return corrected(ReferenceFormat.escaped(one.before()) + number.replace("]", one.after() + "]"), language);
		}
		item.prefix(one.before()).suffix(one.after());
		return corrected(engine.makeCitation(new CSLCitation(item.build())).get(0).getText(), language);
	}

	/**
	 * Adapts a reference to the style: adds the edition if the style does not print one,
	 * and a date that the style can print in the language.
	 */
	private static CSLItemData adapted(CSLItemData reference, CitationStyle style, Language language) {
		CSLItemDataBuilder adapted = new CSLItemDataBuilder(reference).note(null);
		boolean page = reference.getId().startsWith(References.PREFIX);
		boolean ours = page && reference.getContainerTitle() != null;
		if (!page) {
			// Titles of works stay as printed. With an English language tag, styles would
			// capitalise them.
			adapted.language(References.UNDETERMINED);
		}
		if (reference.getEdition() != null && reference.getEdition().matches("\\d+")) {
			adapted.edition(ordinal(Integer.parseInt(reference.getEdition()), style, language));
		}
		adapted.title(withApostrophe(reference.getTitle()));
		adapted.containerTitle(withApostrophe(reference.getContainerTitle()));
		adaptLegal(reference, adapted, style);
		if (ours && style == CitationStyle.IEEE) {
			adapted.containerTitle(reference.getContainerTitle() + ", " + reference.getEdition());
		}
		if (ours && style == CitationStyle.CHICAGO && language == Language.ID) {
			// The style would print month and day in English order.
			adapted.issued(reference.getIssued().getDateParts()[0][0]);
		}
		return adapted.build();
	}

	/**
	 * Adapts a law or treaty. A law is cited by its title and gazette: the title has its
	 * number, which the styles would print as that of an American public law, and the
	 * place of issue is not part of it. IEEE and Harvard leave out the gazette, or the
	 * volume of the series.
	 */
	private static void adaptLegal(CSLItemData reference, CSLItemDataBuilder adapted, CitationStyle style) {
		if (reference.getType() == CSLType.LEGISLATION) {
			adapted.number(null)
				.publisherPlace(null)
				.publisher((style == CitationStyle.IEEE) ? reference.getContainerTitle() : null);
		}
		else if (reference.getType() == CSLType.TREATY && style == CitationStyle.IEEE) {
			adapted.type((reference.getContainerTitle() != null) ? CSLType.ARTICLE_JOURNAL : CSLType.TREATY);
		}
		else if (reference.getType() == CSLType.TREATY && style == CitationStyle.HARVARD) {
			adapted.type(CSLType.LEGISLATION);
			if (reference.getContainerTitle() != null) {
				adapted
					.containerTitle(Stream.of(reference.getContainerTitle(), reference.getVolume(), reference.getPage())
						.filter(Objects::nonNull)
						.collect(Collectors.joining(", ")));
			}
		}
	}

	/**
	 * Adds year suffixes to the pages of the site, which share one author and one year.
	 */
	private static void addYearSuffixes(Map<String, CSLItemData> references) {
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

	/** Replaces a single apostrophe, which citeproc-java takes for a quotation mark. */
	private static @Nullable String withApostrophe(@Nullable String title) {
		return (title != null && title.indexOf('\'') == title.lastIndexOf('\'')) ? title.replace('\'', '’') : title;
	}

	/** The edition number as text that citeproc-java prints unchanged. */
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

	/** Corrects known errors in the output of citeproc-java. */
	private static String corrected(String html, Language language) {
		String corrected = html.strip();
		for (Map.Entry<Pattern, String> correction : CORRECTIONS.entrySet()) {
			corrected = correction.getKey().matcher(corrected).replaceAll(correction.getValue());
		}
		return (language == Language.ID) ? corrected.replace(" et al.", " dkk.") : corrected;
	}

	private static <K> String get(Map<K, String> texts, K name) {
		String text = texts.get(name);
		if (text == null) {
			throw new IllegalArgumentException("There is no style or locale " + name);
		}
		return text;
	}

	private static String read(String name) {
		try (InputStream file = CitationFormatter.class.getResourceAsStream(name)) {
			if (file == null) {
				throw new IllegalStateException("There is no resource " + name);
			}
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
