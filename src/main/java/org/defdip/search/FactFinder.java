package org.defdip.search;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.defdip.core.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Finds the filter of the definitions that answers a question for a fact. */
@Component
class FactFinder {

	private static final int CANDIDATES = 5;

	private static final float EXACT = 10;

	private final SearchIndex index;

	private final DefinitionFinder definitions;

	FactFinder(SearchIndex index, DefinitionFinder definitions) {
		this.index = index;
		this.definitions = definitions;
	}

	/**
	 * The filter that answers {@code asked}; empty if it does not ask for a fact, names
	 * something unknown, or has no answer.
	 */
	Optional<DefinitionFilter> answer(String asked, Language language) {
		return FactQuestion.of(asked).flatMap(this::filter).filter((filter) -> {
			DefinitionPage answer = this.definitions.find(filter, language, 1);
			return answer.total() > 0 && !answer.answered().loose()
					&& answer.answered().question().equals(filter.question());
		});
	}

	private Optional<DefinitionFilter> filter(FactQuestion question) {
		String concept = (question.concept() != null) ? concept(question.concept()) : null;
		List<String> names = question.authors();
		if (concept == null && question.concept() != null) {
			// A question for years names the author where another names the concept.
			if (!names.isEmpty() || question.words() != null) {
				return Optional.empty();
			}
			names = List.of(question.concept());
		}
		List<String> authors = names.stream().map(this::author).flatMap(Optional::stream).toList();
		if (authors.size() < names.size()) {
			return Optional.empty();
		}
		return Optional.of(new DefinitionFilter(authors.isEmpty() ? null : authors.get(0), concept, null, null, null,
				null, question.words(), question.from(), question.until(), null));
	}

	private @Nullable String concept(String name) {
		return named(name, Fields.CONCEPT, EntryKind.CONCEPT, EntryKind.CHARACTER, EntryKind.INSTRUMENT).orElse(null);
	}

	private Optional<String> author(String name) {
		return named(name, Fields.AUTHOR, EntryKind.AUTHOR);
	}

	/** The slug of the thing with that name, preferably as its label. */
	private Optional<String> named(String name, String slug, EntryKind... kinds) {
		String key = Analysis.joined(Analysis.key(name));
		if (key.isEmpty()) {
			return Optional.empty();
		}
		List<Named> named = this.index.inSession((session) -> session.search(SearchDocument.class)
			.select((projections) -> projections.composite()
				.from(projections.field(slug, String.class).list(),
						projections.field(Fields.label(Language.ID), String.class),
						projections.field(Fields.label(Language.EN), String.class))
				.as((slugs, id, en) -> new Named(slugs.get(0), List.of(id, en))))
			.where((predicates) -> predicates.and(
					predicates.terms().field(Fields.KIND).matchingAny(Stream.of(kinds).map(EntryKind::slug).toList()),
					predicates.or(predicates.match().field(Fields.KEY).matching(key).boost(EXACT),
							predicates.terms().field(Fields.STEMS).matchingAny(Analysis.stems(name)),
							predicates.and(predicates.match().field(Fields.KIND).matching(EntryKind.AUTHOR.slug()),
									predicates.match()
										.field(TextField.PERSON.slug())
										.matching(name)
										.minimumShouldMatchPercent(100)))))
			.fetchHits(CANDIDATES));
		return named.stream()
			.filter((it) -> it.labels().stream().anyMatch((label) -> Analysis.joined(Analysis.key(label)).equals(key)))
			.findFirst()
			.or(() -> named.stream().findFirst())
			.map(Named::slug);
	}

	private record Named(String slug, List<String> labels) {
	}

}
