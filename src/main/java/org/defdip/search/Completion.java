package org.defdip.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.defdip.core.Address;
import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Completes what a reader types to the names of things that have a page. */
@Component
public class Completion {

	static final int SHORTEST = 2;

	private static final int MOST = 8;

	private static final int CANDIDATES = 3 * MOST;

	private static final Set<EntryKind> PREFERRED = EnumSet.of(EntryKind.CONCEPT, EntryKind.CHARACTER,
			EntryKind.INSTRUMENT, EntryKind.AUTHOR);

	private static final List<Role> NAMES = List.of(Role.NAME, Role.PERSON, Role.TITLE);

	private final SearchIndex index;

	Completion(SearchIndex index) {
		this.index = index;
	}

	/** The likeliest things that {@code typed} may be the beginning of. */
	public List<Suggestion> of(@Nullable String typed, Language language) {
		String folded = Analysis.folded(Question.of(typed).asked());
		if (folded.length() < SHORTEST) {
			return List.of();
		}
		return this.index
			.inSession((session) -> session.search(EntryMapping.INDEXED)
				.select((projections) -> projection(projections, folded, language))
				.where((predicates) -> predicate(predicates, folded))
				.sort((sorts) -> sorts.score().then().field(Fields.ADDRESS))
				.fetchHits(CANDIDATES))
			.stream()
			.sorted(Comparator.comparing((Suggestion suggestion) -> !suggestion.completes(folded))
				.thenComparing((suggestion) -> !PREFERRED.contains(suggestion.kind()))
				.thenComparing((suggestion) -> suggestion.begun().length()))
			.limit(MOST)
			.toList();
	}

	static PredicateFinalStep predicate(SearchPredicateFactory predicates, String folded) {
		return predicates.bool().with((all) -> {
			all.must(predicates.or(
					predicates.match().field(Fields.BEGINNINGS).matching(folded).minimumShouldMatchPercent(100),
					predicates.match().field(Fields.START).matching(start(Analysis.key(folded)))));
			for (String start : new TreeSet<>(List.of(folded, Analysis.key(folded)))) {
				all.should(predicates.match().field(Fields.KEY).matching(start).constantScore().boost(8));
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

	private static ProjectionFinalStep<Suggestion> projection(SearchProjectionFactory<?, ?> projections, String folded,
			Language language) {
		List<SearchProjection<?>> parts = new ArrayList<>();
		parts.add(projections.field(Fields.KIND, String.class).list().toProjection());
		parts.add(projections.field(Fields.ADDRESS, String.class).toProjection());
		for (Language labelled : Language.values()) {
			parts.add(projections.field(Fields.label(labelled), String.class).toProjection());
		}
		Set<String> fields = new TreeSet<>();
		for (Role role : NAMES) {
			role.fields(null).forEach(fields::add);
		}
		fields.forEach((field) -> parts.add(projections.field(field, String.class).list().toProjection()));
		return projections.composite()
			.from(parts.toArray(SearchProjection<?>[]::new))
			.asList((values) -> suggestion(values, folded, language));
	}

	private static Suggestion suggestion(List<?> values, String folded, Language language) {
		EntryKind kind = EntryKind.valueOf(String.valueOf(((List<?>) values.get(0)).get(0)).toUpperCase(Locale.ROOT));
		BilingualText name = new BilingualText(String.valueOf(values.get(2)), String.valueOf(values.get(3)));
		String label = name.in(language);
		String also = completes(label, folded) ? null
				: values.subList(4, values.size())
					.stream()
					.flatMap((names) -> ((List<?>) names).stream())
					.map(String::valueOf)
					.filter((other) -> completes(other, folded))
					.findFirst()
					.orElse(null);
		return new Suggestion(kind, new Address(String.valueOf(values.get(1))), name, label, also);
	}

	/** Whether each word of {@code folded} begins a word of {@code name}. */
	private static boolean completes(String name, String folded) {
		return Stream.of(Analysis.folded(name), Analysis.key(name))
			.anyMatch((spelling) -> Stream.of(folded, Analysis.key(folded))
				.anyMatch((typed) -> Stream.of(typed.split(" "))
					.allMatch((word) -> Arrays.stream(spelling.split(" ")).anyMatch((it) -> it.startsWith(word)))));
	}

}
