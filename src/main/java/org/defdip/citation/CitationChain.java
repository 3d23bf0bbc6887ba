package org.defdip.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.defdip.bibliography.Author;
import org.defdip.bibliography.Intermediary.Certainty;
import org.defdip.bibliography.Work;
import org.defdip.concept.Definition;
import org.defdip.core.Language;
import org.defdip.source.PassageIndex;
import org.defdip.source.SourceDocument;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Formats the chain of citation from a definition to its document, which CSL cannot
 * express.
 * <p>
 * All styles use <em>as cited in</em>. The article gives its own rendering, so <em>quoted
 * in</em>, which some styles also offer, would claim too much.
 */
@Component
class CitationChain {

	private final PassageIndex passages;

	private final MessageSource messages;

	CitationChain(PassageIndex passages, MessageSource messages) {
		this.passages = passages;
		this.messages = messages;
	}

	/**
	 * The sources between the definition and its document, such as
	 * {@code Cottey & Forster, as cited in Winger, 2014, as cited in }; empty if the
	 * article names none.
	 */
	String chain(Definition definition, CitationStyle style, Language language) {
		if (definition.getWording() != Definition.Wording.AS_RENDERED) {
			return "";
		}
		String asCitedIn = message("citation.asCitedIn", language);
		return hops(definition).stream()
			.map((hop) -> words(hop, style, language) + ", " + asCitedIn + " ")
			.collect(Collectors.joining());
	}

	/**
	 * The passage in the document, as the suffix of a reference to it:
	 * {@code , passage P60}.
	 */
	String passage(Definition definition, Language language) {
		PassageIndex.Entry passage = this.passages.get(definition.getPassage());
		String name = passage.name().in(language);
		return ", " + ((passage.document().getPlaces() == SourceDocument.Places.PARAGRAPH
				&& definition.getWording() == Definition.Wording.AS_RENDERED)
						? message("citation.passage", language, name) : name);
	}

	/** Caveats to consider before citing in this way. */
	List<String> notes(Definition definition, Language language) {
		List<String> notes = new ArrayList<>();
		if (definition.getAuthors().isEmpty() && definition.getWording() == Definition.Wording.AS_RENDERED) {
			notes.add(message("citation.note.unattributed", language));
		}
		if (definition.getAttribution() == Definition.Attribution.BY_CONTEXT) {
			notes.add(message("citation.note.byContext", language));
		}
		if (definition.getVia() != null && definition.getViaCertainty() == Certainty.PROBABLE) {
			notes.add(message("citation.note.probable", language, definition.getVia().getName(language)));
		}
		Work work = definition.getWork();
		if (work != null) {
			if (work.getCertainty() == Work.Certainty.NOT_IDENTIFIED) {
				notes.add(message("citation.note.notIdentified", language, work.getShortTitle()));
			}
			else if (work.getYearInSource() != null
					&& !work.getYearInSource().equals(String.valueOf(work.getIssuedYear()))) {
				notes.add(message("citation.note.year", language, work.getYearInSource(),
						String.valueOf(work.getIssuedYear()), work.getShortTitle()));
			}
		}
		return notes;
	}

	/**
	 * The hops from the author of the definition to the article. The work belongs to the
	 * intermediary if there is one, otherwise to the author. An intermediary that is not
	 * certain is left out.
	 */
	private static List<Hop> hops(Definition definition) {
		if (definition.getAuthors().isEmpty()) {
			return List.of();
		}
		List<Author> authors = List.copyOf(definition.getAuthors());
		Author via = (definition.getViaCertainty() == Certainty.STATED) ? definition.getVia() : null;
		if (via == null) {
			return List.of(Hop.of(authors, definition.getWork()));
		}
		return List.of(Hop.of(authors, null), Hop.of(List.of(via), definition.getWork()));
	}

	private String words(Hop hop, CitationStyle style, Language language) {
		String names = names(hop.names(), style, language);
		String page = (hop.page() != null) ? hop.page() : "";
		String labelledPage = page.isEmpty() ? "" : message("citation.page", language, page);
		return switch (style) {
			case APA, HARVARD -> joined(", ", names, hop.year(), labelledPage);
			case CHICAGO -> joined(", ", joined(" ", names, hop.year()), page);
			case MLA -> joined(" ", names, page);
			case IEEE -> {
				String details = joined(", ", hop.year(), labelledPage);
				yield details.isEmpty() ? names : names + " (" + details + ")";
			}
		};
	}

	private String names(List<String> names, CitationStyle style, Language language) {
		if (names.size() > 2) {
			return names.get(0) + " " + message("citation.etAl", language);
		}
		return String.join((style == CitationStyle.APA) ? " & " : " " + message("and", language) + " ", names);
	}

	private static String joined(String delimiter, @Nullable String... parts) {
		return Stream.of(parts)
			.filter((part) -> part != null && !part.isEmpty())
			.collect(Collectors.joining(delimiter));
	}

	private String message(String key, Language language, Object... arguments) {
		return this.messages.getMessage(key, arguments, language.locale());
	}

	/**
	 * A source on the way from a definition to the article.
	 *
	 * @param names family names
	 * @param year the year printed in the article, otherwise the year of the record if
	 * certain
	 * @param page the pages printed in the article
	 */
	private record Hop(List<String> names, @Nullable String year, @Nullable String page) {

		static Hop of(List<Author> authors, @Nullable Work work) {
			List<String> names = authors.stream().map(Hop::family).toList();
			return (work != null) ? new Hop(names, year(work), work.getPagesInSource()) : new Hop(names, null, null);
		}

		private static String family(Author author) {
			return author.getSortName().replaceFirst(",.*", "");
		}

		private static @Nullable String year(Work work) {
			if (work.getYearInSource() != null) {
				return work.getYearInSource();
			}
			return (work.isLinkCertain() && work.getIssuedYear() != null) ? work.getIssuedYear().toString() : null;
		}

	}

}
