package org.defdip.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.apache.lucene.search.IndexSearcher;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
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
		if (!question.hasWords() && question.authors().isEmpty() || finds(inquiry.unrestricted())) {
			return inquiry;
		}
		Question corrected = this.spelling.correct(question, inquiry.types());
		if (!corrected.equals(question) && finds(inquiry.unrestricted().with(corrected, false))) {
			return inquiry.with(corrected, false);
		}
		for (Question nearest : List.of(question, corrected)) {
			if (nearest.essentials().size() > 1 && finds(inquiry.unrestricted().with(nearest, true))) {
				return inquiry.with(nearest, true);
			}
		}
		return inquiry;
	}

	/** How many things {@code inquiry} finds. */
	long count(Inquiry inquiry) {
		return tally(inquiry, List.of()).total();
	}

	/**
	 * Some of what {@code inquiry} finds.
	 * @param byNumber whether to sort by number, and not the best first
	 * @param counted the fields whose values are to be counted, each as if nothing had
	 * been chosen in it
	 */
	<T> Found<T> find(Inquiry inquiry, Function<SearchProjectionFactory<?, ?>, ProjectionFinalStep<T>> projection,
			boolean byNumber, int offset, int limit, List<String> counted) {
		Tally tally = tally(inquiry, counted.stream().filter((field) -> !inquiry.chosen().containsKey(field)).toList());
		Map<String, Map<String, Long>> counts = new HashMap<>(tally.counts(MOST_CHOICES));
		for (String field : counted) {
			if (inquiry.chosen().containsKey(field)) {
				counts.putAll(tally(inquiry.without(field), List.of(field)).counts(MOST_CHOICES));
			}
		}
		return new Found<>(
				(limit > 0 && offset < tally.total()) ? hits(inquiry, projection, byNumber, offset, limit) : List.of(),
				tally.total(), counts);
	}

	private <T> List<T> hits(Inquiry inquiry,
			Function<SearchProjectionFactory<?, ?>, ProjectionFinalStep<T>> projection, boolean byNumber, int offset,
			int limit) {
		return this.index.inSession((session) -> session.search(inquiry.types())
			.select((projections) -> projection.apply(projections))
			.where((predicates) -> predicates.extension(LuceneExtension.get()).fromLuceneQuery(inquiry.query()))
			.sort((sorts) -> byNumber ? sorts.field(Fields.NUMBER)
					: sorts.score().then().field(Fields.NUMBER).then().field(Fields.ADDRESS))
			.fetchHits(offset, limit));
	}

	private Tally tally(Inquiry inquiry, List<String> fields) {
		return this.index.read(inquiry.types(), (reader) -> Tally.of(reader, inquiry.query(), fields));
	}

	private boolean finds(Inquiry inquiry) {
		return this.index.read(inquiry.types(),
				(reader) -> new IndexSearcher(reader).search(inquiry.query(), new AnyHit()));
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
