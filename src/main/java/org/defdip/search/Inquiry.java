package org.defdip.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.defdip.core.Language;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateOptionsCollector;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/**
 * A question put to the index, with what the reader has chosen beside it.
 *
 * @param types the types of thing that are wanted
 * @param loose whether it will do if most words are there
 * @param chosen the values that were chosen, by field
 * @param text the language of the text to be searched, or {@code null} for either
 */
record Inquiry(List<? extends Class<?>> types, Question question, boolean loose, Map<String, String> chosen,
		@Nullable Language text) {

	private static final float JUMP = 100_000;

	private static final float NAMESAKE = 500;

	private static final float PHRASE = 1.5F;

	private static final Map<EntryKind, Float> PREFERENCE = Map.of(EntryKind.CONCEPT, 6F, EntryKind.CHARACTER, 6F,
			EntryKind.INSTRUMENT, 6F, EntryKind.AUTHOR, 6F, EntryKind.DEFINITION, 3F, EntryKind.WORK, 2F,
			EntryKind.LIST, 2F);

	private static final float DEFINITION_ASKED_FOR = 1_000;

	private static final float AUTHOR_WITH_CONCEPT = 200;

	Inquiry with(Question question, boolean loose) {
		return new Inquiry(this.types, question, loose, this.chosen, this.text);
	}

	/** The same without what was chosen in {@code field}. */
	Inquiry without(String field) {
		Map<String, String> chosen = new HashMap<>(this.chosen);
		chosen.remove(field);
		return new Inquiry(this.types, this.question, this.loose, chosen, this.text);
	}

	/** The same with nothing chosen. */
	Inquiry unrestricted() {
		return new Inquiry(this.types, this.question, this.loose, Map.of(), null);
	}

	Inquiry in(@Nullable Language text) {
		return new Inquiry(this.types, this.question, this.loose, this.chosen, text);
	}

	PredicateFinalStep predicate(SearchPredicateFactory predicates) {
		if (this.question.isEmpty() && !this.question.asked().isEmpty()) {
			return predicates.matchNone();
		}
		return predicates.bool().with((all) -> {
			this.chosen.forEach((field, value) -> all.filter(predicates.match().field(field).matching(value)));
			for (String author : this.question.authors()) {
				all.filter(by(predicates, author));
			}
			for (String unwanted : this.question.without()) {
				all.mustNot(exactly(predicates, unwanted, null));
			}
			all.must(this.question.hasWords() ? asked(predicates) : predicates.matchAll());
		});
	}

	private static PredicateFinalStep by(SearchPredicateFactory predicates, String author) {
		return predicates.or(predicates.match().field(Fields.AUTHOR).matching(author),
				predicates.match().field(Role.PERSON.field(null)).matching(author).minimumShouldMatchPercent(100));
	}

	/** What has the words, and above it what is called so. */
	private PredicateFinalStep asked(SearchPredicateFactory predicates) {
		return predicates.bool().with((either) -> {
			for (String key : this.question.keys()) {
				either.should(predicates.match().field(Fields.KEY).matching(key).constantScore().boost(JUMP));
				for (String stems : Analysis.stems(key)) {
					either
						.should(predicates.match().field(Fields.STEMS).matching(stems).constantScore().boost(NAMESAKE));
				}
			}
			either.should(predicates.bool().with((texts) -> addWords(texts, predicates)));
			if (this.question.asksForDefinition() && this.question.phrases().isEmpty()) {
				either.should(definition(predicates));
			}
		});
	}

	private void addWords(BooleanPredicateOptionsCollector<?, ?> texts, SearchPredicateFactory predicates) {
		List<String> essentials = this.question.essentials();
		if (this.loose) {
			texts.must(most(predicates, essentials));
		}
		else {
			essentials.forEach((word) -> texts.must(anywhere(predicates, word)));
		}
		for (String phrase : this.question.phrases()) {
			texts.must(exactly(predicates, phrase, this.text));
			texts.should(together(predicates, phrase));
		}
		if (essentials.size() > 1) {
			texts.should(together(predicates, String.join(" ", essentials)));
		}
		PREFERENCE.forEach((kind, score) -> texts
			.should(predicates.match().field(Fields.KIND).matching(kind.slug()).constantScore().boost(score)));
		if (!this.question.authors().isEmpty() || essentials.size() > 1) {
			texts.should(authorWithConcept(predicates, essentials));
		}
	}

	/** A definition that has most of the words, for a reader who asks who defines. */
	private PredicateFinalStep definition(SearchPredicateFactory predicates) {
		return predicates.bool().with((definition) -> {
			definition.must(predicates.match()
				.field(Fields.KIND)
				.matching(EntryKind.DEFINITION.slug())
				.constantScore()
				.boost(DEFINITION_ASKED_FOR));
			definition.must(most(predicates, this.question.essentials()));
		});
	}

	private PredicateFinalStep most(SearchPredicateFactory predicates, List<String> words) {
		return predicates.bool().with((most) -> {
			words.forEach((word) -> most.should(anywhere(predicates, word)));
			most.minimumShouldMatchNumber((words.size() + 1) / 2);
		});
	}

	/**
	 * A definition that has some of the words in its authors, and some in its concept.
	 */
	private PredicateFinalStep authorWithConcept(SearchPredicateFactory predicates, List<String> words) {
		List<Role> roles = this.question.authors().isEmpty() ? List.of(Role.PERSON, Role.SUBJECT)
				: List.of(Role.SUBJECT);
		return predicates.bool().with((definition) -> {
			definition.must(predicates.match().field(Fields.KIND).matching(EntryKind.DEFINITION.slug()));
			for (Role role : roles) {
				definition.must(predicates.match()
					.fields(role.fields(null).toArray(String[]::new))
					.matching(String.join(" ", words)));
			}
		}).constantScore().boost(AUTHOR_WITH_CONCEPT);
	}

	private PredicateFinalStep anywhere(SearchPredicateFactory predicates, String word) {
		return predicates.bool().with((anywhere) -> {
			for (Role role : Role.values()) {
				role.fields(this.text)
					.forEach((field) -> anywhere
						.should(predicates.match().field(field).matching(word).boost(role.weight())));
			}
		});
	}

	private PredicateFinalStep together(SearchPredicateFactory predicates, String words) {
		return predicates.bool().with((anywhere) -> {
			for (Role role : Role.values()) {
				role.fields(this.text)
					.forEach((field) -> anywhere.should(
							predicates.phrase().field(field).matching(words).slop(1).boost(role.weight() * PHRASE)));
			}
		});
	}

	private static PredicateFinalStep exactly(SearchPredicateFactory predicates, String phrase,
			@Nullable Language text) {
		return predicates.bool().with((anywhere) -> {
			for (Language language : Language.values()) {
				if (text == null || text == language) {
					anywhere.should(predicates.phrase().field(Fields.exact(language)).matching(phrase));
				}
			}
		});
	}

}
