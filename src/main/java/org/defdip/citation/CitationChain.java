package org.defdip.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.defdip.bibliography.Author;
import org.defdip.bibliography.Intermediary.Certainty;
import org.defdip.bibliography.Work;
import org.defdip.concept.Definition;
import org.defdip.core.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says through whom the words of a definition came to the article, which CSL has no words
 * for.
 * <p>
 * All styles say <em>as cited in</em>: what the article passes on is its own rendering,
 * so <em>quoted in</em>, which some of them have beside it, would claim too much.
 */
@Component
class CitationChain {

	private final MessageSource messages;

	CitationChain(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Those who stand between the definition and the article, such as
	 * {@code Cottey & Forster, as cited in Winger, 2014, as cited in }; empty where the
	 * article names nobody.
	 */
	String chain(Definition definition, CitationStyle style, Language language) {
		String asCitedIn = message("citation.asCitedIn", language);
		return hops(definition).stream()
			.map((hop) -> words(hop, style, language) + ", " + asCitedIn + " ")
			.collect(Collectors.joining());
	}

	/**
	 * The passage of the article, as what follows a reference to it:
	 * {@code , passage P60}.
	 */
	String passage(Definition definition, Language language) {
		return ", " + message("citation.passage", language, definition.getPassage().toUpperCase(Locale.ROOT));
	}

	/** What a reader ought to know before citing so. */
	List<String> notes(Definition definition, Language language) {
		List<String> notes = new ArrayList<>();
		if (definition.getAuthors().isEmpty()) {
			notes.add(message("citation.note.unattributed", language));
		}
		if (definition.getAttribution() == Definition.Attribution.BY_CONTEXT) {
			notes.add(message("citation.note.byContext", language));
		}
		if (definition.getVia() != null && definition.getViaCertainty() == Certainty.PROBABLE) {
			notes.add(message("citation.note.probable", language, definition.getVia().getName()));
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
	 * The way from the author of the definition to the article. A work is that of the one
	 * who is cited through, if there is one, and else the author's own; an intermediary
	 * of whom we are not sure is none.
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
	 * Somebody's words on their way to the article.
	 *
	 * @param names of family
	 * @param year as the article prints it, or else of the record if it is certain
	 * @param page as the article prints it
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
