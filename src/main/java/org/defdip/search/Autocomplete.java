package org.defdip.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Suggests things that have a page as the reader types. */
@Component
public class Autocomplete {

	static final int SHORTEST = 2;

	private static final int MOST = 8;

	private static final int CANDIDATES = 3 * MOST;

	private static final Set<EntryKind> PREFERRED = EnumSet.of(EntryKind.CONCEPT, EntryKind.CHARACTER,
			EntryKind.INSTRUMENT, EntryKind.AUTHOR);

	private static final List<TextField> NAMES = List.of(TextField.NAME, TextField.PERSON, TextField.TITLE);

	private final SearchIndex index;

	Autocomplete(SearchIndex index) {
		this.index = index;
	}

	/** The most relevant things with a name that begins with {@code typed}. */
	public List<Suggestion> of(@Nullable String typed, Language language) {
		Beginning beginning = Beginning.of(ParsedQuery.of(typed).asked());
		if (beginning.folded().length() < SHORTEST) {
			return List.of();
		}
		return this.index
			.inSession((session) -> session.search(EntryMapping.INDEXED)
				.select((projections) -> projection(projections, beginning, language))
				.where((predicates) -> predicate(predicates, beginning))
				.sort((sorts) -> sorts.score().then().field(Fields.ADDRESS))
				.fetchHits(CANDIDATES))
			.stream()
			.sorted(Comparator.comparing((Candidate candidate) -> !candidate.atStart())
				.thenComparing((candidate) -> !PREFERRED.contains(candidate.suggestion().kind()))
				.thenComparing((candidate) -> candidate.suggestion().begun().length()))
			.map(Candidate::suggestion)
			.limit(MOST)
			.toList();
	}

	private static PredicateFinalStep predicate(SearchPredicateFactory predicates, Beginning typed) {
		return predicates.bool().with((all) -> {
			all.must(predicates.or(
					predicates.match().field(Fields.BEGINNINGS).matching(typed.folded()).minimumShouldMatchPercent(100),
					predicates.match().field(Fields.START).matching(start(typed.key()))));
			for (String start : new TreeSet<>(List.of(typed.folded(), typed.key()))) {
				all.should(
						predicates.match().field(Fields.KEY).matching(Analysis.joined(start)).constantScore().boost(8));
				all.should(predicates.match().field(Fields.START).matching(start(start)).constantScore().boost(4));
			}
			for (EntryKind kind : PREFERRED) {
				all.should(predicates.match().field(Fields.KIND).matching(kind.slug()).constantScore().boost(2));
			}
		});
	}

	private static String start(String words) {
		return words.substring(0, Math.min(words.length(), Analysis.LONGEST_START));
	}

	private static ProjectionFinalStep<Candidate> projection(SearchProjectionFactory<?, ?> projections, Beginning typed,
			Language language) {
		List<SearchProjection<?>> parts = new ArrayList<>();
		parts.add(projections.field(Fields.KIND, String.class).list().toProjection());
		parts.add(projections.field(Fields.ADDRESS, String.class).toProjection());
		for (Language labelled : Language.values()) {
			parts.add(projections.field(Fields.label(labelled), String.class).toProjection());
		}
		Set<String> fields = new TreeSet<>();
		for (TextField role : NAMES) {
			role.fields(null).forEach(fields::add);
		}
		fields.forEach((field) -> parts.add(projections.field(field, String.class).list().toProjection()));
		return projections.composite()
			.from(parts.toArray(SearchProjection<?>[]::new))
			.asList((values) -> candidate(values, typed, language));
	}

	private static Candidate candidate(List<?> values, Beginning typed, Language language) {
		EntryKind kind = EntryKind.valueOf(String.valueOf(((List<?>) values.get(0)).get(0)).toUpperCase(Locale.ROOT));
		BilingualText names = new BilingualText(String.valueOf(values.get(2)), String.valueOf(values.get(3)));
		String label = names.in(language);
		Beginning name = Beginning.of(label);
		String also = null;
		if (!name.isCompletionOf(typed)) {
			for (String other : names(values)) {
				Beginning spelling = Beginning.of(other);
				if (spelling.isCompletionOf(typed)) {
					name = spelling;
					also = other;
					break;
				}
			}
		}
		return new Candidate(new Suggestion(kind, new PagePath(String.valueOf(values.get(1))), names, label, also),
				name.beginsWith(typed));
	}

	private static List<String> names(List<?> values) {
		return values.subList(4, values.size())
			.stream()
			.flatMap((names) -> ((List<?>) names).stream())
			.map(String::valueOf)
			.toList();
	}

	/**
	 * A suggestion, and whether its name begins with the typed text rather than only one
	 * of its words.
	 */
	private record Candidate(Suggestion suggestion, boolean atStart) {
	}

	/**
	 * A name or the typed beginning of one.
	 *
	 * @param folded the words as typed, folded
	 * @param key the words with spelling variants normalised
	 */
	private record Beginning(String folded, String key) {

		static Beginning of(String typed) {
			return new Beginning(Analysis.folded(typed), Analysis.key(typed));
		}

		boolean beginsWith(Beginning typed) {
			return this.folded.startsWith(typed.folded) || this.key.startsWith(typed.key);
		}

		/** Whether each word of {@code typed} is a prefix of a word of this. */
		boolean isCompletionOf(Beginning typed) {
			return Stream.of(this.folded, this.key)
				.map((spelling) -> spelling.split(" "))
				.anyMatch((words) -> Stream.of(typed.folded, typed.key)
					.anyMatch((begun) -> Stream.of(begun.split(" "))
						.allMatch((word) -> Stream.of(words).anyMatch((it) -> it.startsWith(word)))));
		}

	}

}
