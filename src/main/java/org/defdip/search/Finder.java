package org.defdip.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Puts inquiries to the index, and forgives: where nothing has all the words, it tries
 * the likeliest spelling, and then what has most of them.
 */
@Component
class Finder {

	private static final int MOST_CHOICES = 200;

	private final SearchIndex index;

	private final Spelling spelling;

	Finder(SearchIndex index, Spelling spelling) {
		this.index = index;
		this.spelling = spelling;
	}

	/**
	 * The inquiry that finds something, as near to {@code inquiry} as possible; that
	 * itself if none does, or if only what was chosen beside the question stands against
	 * it.
	 */
	Inquiry answerable(Inquiry inquiry) {
		Question question = inquiry.question();
		if (!question.hasWords() && question.authors().isEmpty() || count(inquiry.unrestricted()) > 0) {
			return inquiry;
		}
		Question corrected = this.spelling.correct(question, inquiry.types());
		if (!corrected.equals(question) && count(inquiry.unrestricted().with(corrected, false)) > 0) {
			return inquiry.with(corrected, false);
		}
		for (Question nearest : List.of(question, corrected)) {
			if (nearest.essentials().size() > 1 && count(inquiry.unrestricted().with(nearest, true)) > 0) {
				return inquiry.with(nearest, true);
			}
		}
		return inquiry;
	}

	/** How many things {@code inquiry} finds. */
	long count(Inquiry inquiry) {
		return this.index.inSession((session) -> session.search(inquiry.types())
			.where((predicates) -> inquiry.predicate(predicates))
			.fetchTotalHitCount());
	}

	/**
	 * Some of what {@code inquiry} finds.
	 * @param byNumber whether to sort by number, and not the best first
	 * @param counted the fields whose values are to be counted, each as if nothing had
	 * been chosen in it
	 */
	<T> Found<T> find(Inquiry inquiry, Function<SearchProjectionFactory<?, ?>, ProjectionFinalStep<T>> projection,
			boolean byNumber, int offset, int limit, List<String> counted) {
		return this.index.inSession((session) -> {
			Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
			SearchResult<T> result = query(session, inquiry, projection, byNumber,
					counted.stream().filter((field) -> !inquiry.chosen().containsKey(field)).toList(), offset, limit,
					counts);
			for (String field : counted) {
				if (inquiry.chosen().containsKey(field)) {
					query(session, inquiry.without(field), projection, byNumber, List.of(field), 0, 0, counts);
				}
			}
			return new Found<>(result.hits(), result.total().hitCount(), counts);
		});
	}

	private static <T> SearchResult<T> query(SearchSession session, Inquiry inquiry,
			Function<SearchProjectionFactory<?, ?>, ProjectionFinalStep<T>> projection, boolean byNumber,
			List<String> counted, int offset, int limit, Map<String, Map<String, Long>> counts) {
		var query = session.search(inquiry.types())
			.select((projections) -> projection.apply(projections))
			.where((predicates) -> inquiry.predicate(predicates))
			.sort((sorts) -> byNumber ? sorts.field(Fields.NUMBER)
					: sorts.score().then().field(Fields.NUMBER).then().field(Fields.ADDRESS));
		for (String field : counted) {
			query = query.aggregation(key(field),
					(aggregations) -> aggregations.terms().field(field, String.class).maxTermCount(MOST_CHOICES));
		}
		SearchResult<T> result = query.fetch(offset, limit);
		counted.forEach((field) -> counts.put(field, result.aggregation(key(field))));
		return result;
	}

	private static AggregationKey<Map<String, Long>> key(String field) {
		return AggregationKey.of(field);
	}

	/**
	 * What was found.
	 *
	 * @param total how much there is in all
	 * @param counts how many things have a value, by field and value
	 */
	record Found<T>(List<T> hits, long total, Map<String, Map<String, Long>> counts) {

		long count(String field, @Nullable String value) {
			Long count = this.counts.getOrDefault(field, Map.of()).get(value);
			return (count != null) ? count : 0;
		}

	}

}
