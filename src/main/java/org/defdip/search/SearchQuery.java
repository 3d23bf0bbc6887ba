package org.defdip.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.defdip.core.Language;
import org.defdip.search.Thesaurus.Expansion;
import org.jspecify.annotations.Nullable;

/**
 * A search query with its filters.
 *
 * @param types the types to search
 * @param loose whether a match of most words is sufficient
 * @param chosen the selected values by index field
 * @param text the language of the text to search, or {@code null} for both
 */
record SearchQuery(List<? extends Class<?>> types, ParsedQuery question, boolean loose, Map<String, String> chosen,
		@Nullable Language text) {

	private static final float JUMP = 100_000;

	private static final float NAMESAKE = 500;

	/** For names that have variants of the words of the query. */
	private static final float VARIANT_NAMESAKE = 400;

	private static final float VARIANT = 0.5F;

	private static final int MOST_VARIANT_NAMES = 64;

	private static final float PHRASE = 1.5F;

	private static final Map<EntryKind, Float> PREFERENCE = Map.of(EntryKind.CONCEPT, 6F, EntryKind.CHARACTER, 6F,
			EntryKind.INSTRUMENT, 6F, EntryKind.AUTHOR, 6F, EntryKind.DEFINITION, 3F, EntryKind.WORK, 2F,
			EntryKind.LIST, 2F);

	private static final float DEFINITION_ASKED_FOR = 1_000;

	private static final float AUTHOR_WITH_CONCEPT = 200;

	SearchQuery with(ParsedQuery question, boolean loose) {
		return new SearchQuery(this.types, question, loose, this.chosen, this.text);
	}

	/** The same query without the filter on {@code field}. */
	SearchQuery without(String field) {
		Map<String, String> chosen = new HashMap<>(this.chosen);
		chosen.remove(field);
		return new SearchQuery(this.types, this.question, this.loose, chosen, this.text);
	}

	/** The same query without filters. */
	SearchQuery unrestricted() {
		return new SearchQuery(this.types, this.question, this.loose, Map.of(), null);
	}

	SearchQuery in(@Nullable Language text) {
		return new SearchQuery(this.types, this.question, this.loose, this.chosen, text);
	}

	/** Builds the Lucene query. Hits and facet counts use the same query. */
	Query query() {
		if (this.question.isEmpty() && !this.question.asked().isEmpty()) {
			return new MatchNoDocsQuery();
		}
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		this.chosen.forEach((field, value) -> all.add(term(field, value), Occur.FILTER));
		for (String author : this.question.authors()) {
			all.add(by(author), Occur.FILTER);
		}
		for (String unwanted : this.question.without()) {
			all.add(exactly(unwanted, null), Occur.MUST_NOT);
		}
		all.add(this.question.hasWords() ? asked() : new MatchAllDocsQuery(), Occur.MUST);
		return all.build();
	}

	private static Query by(String author) {
		BooleanQuery.Builder named = new BooleanQuery.Builder();
		Analysis.words(author).forEach((word) -> named.add(term(TextField.PERSON.field(null), word), Occur.MUST));
		return new BooleanQuery.Builder().add(term(Fields.AUTHOR, author), Occur.SHOULD)
			.add(named.build(), Occur.SHOULD)
			.build();
	}

	/**
	 * Documents with the words, ranked below documents with that exact name. If the
	 * search is restricted to the text of one language, a matching name is not
	 * sufficient.
	 */
	private Query asked() {
		BooleanQuery.Builder either = new BooleanQuery.Builder();
		for (String key : this.question.keys()) {
			either.add(constant(term(Fields.KEY, Analysis.joined(key)), JUMP), Occur.SHOULD);
			for (String stems : Analysis.stems(key)) {
				either.add(constant(term(Fields.STEMS, stems), NAMESAKE), Occur.SHOULD);
			}
		}
		either.add(constant(new TermInSetQuery(Fields.STEMS, variantNames()), VARIANT_NAMESAKE), Occur.SHOULD);
		either.add(words(), (this.text == null) ? Occur.SHOULD : Occur.MUST);
		if (this.question.asksForDefinition() && this.question.phrases().isEmpty()) {
			either.add(definition(), Occur.SHOULD);
		}
		return either.build();
	}

	/** The stems of the names that the query has with some terms replaced by variants. */
	private List<BytesRef> variantNames() {
		if (this.question.keys().isEmpty()) {
			return List.of();
		}
		List<String> names = List.of("");
		for (Expansion term : terms()) {
			names = Stream.concat(Stream.of(String.join(" ", term.words())), term.variants().stream())
				.flatMap(crossed(names))
				.limit(MOST_VARIANT_NAMES)
				.toList();
		}
		return names.stream().flatMap((name) -> Analysis.stems(name).stream()).distinct().map(BytesRef::new).toList();
	}

	private static Function<String, Stream<String>> crossed(List<String> names) {
		return (variant) -> names.stream().map((name) -> name + " " + variant);
	}

	private List<Expansion> terms() {
		return Thesaurus.terms(this.question.essentials());
	}

	private Query words() {
		BooleanQuery.Builder texts = new BooleanQuery.Builder();
		List<String> essentials = this.question.essentials();
		if (this.loose) {
			texts.add(most(), Occur.MUST);
		}
		else {
			terms().forEach((term) -> texts.add(anywhere(term), Occur.MUST));
		}
		for (String phrase : this.question.phrases()) {
			texts.add(exactly(phrase, this.text), Occur.MUST);
			texts.add(together(phrase, 0), Occur.SHOULD);
		}
		if (essentials.size() > 1) {
			texts.add(together(String.join(" ", essentials), 1), Occur.SHOULD);
		}
		PREFERENCE.forEach((kind, score) -> texts.add(constant(term(Fields.KIND, kind.slug()), score), Occur.SHOULD));
		if (!this.question.authors().isEmpty() || essentials.size() > 1) {
			texts.add(authorWithConcept(essentials), Occur.SHOULD);
		}
		return texts.build();
	}

	/** Definitions that have most of the words, for queries that ask for a definition. */
	private Query definition() {
		return new BooleanQuery.Builder()
			.add(constant(term(Fields.KIND, EntryKind.DEFINITION.slug()), DEFINITION_ASKED_FOR), Occur.MUST)
			.add(most(), Occur.MUST)
			.build();
	}

	private Query most() {
		List<Expansion> terms = terms();
		BooleanQuery.Builder most = new BooleanQuery.Builder().setMinimumNumberShouldMatch((terms.size() + 1) / 2);
		terms.forEach((term) -> most.add(anywhere(term), Occur.SHOULD));
		return most.build();
	}

	/** Definitions that have some of the words in an author and some in the concept. */
	private Query authorWithConcept(List<String> words) {
		List<TextField> roles = this.question.authors().isEmpty() ? List.of(TextField.PERSON, TextField.SUBJECT)
				: List.of(TextField.SUBJECT);
		BooleanQuery.Builder definition = new BooleanQuery.Builder().add(term(Fields.KIND, EntryKind.DEFINITION.slug()),
				Occur.MUST);
		for (TextField role : roles) {
			BooleanQuery.Builder some = new BooleanQuery.Builder();
			role.eachField(null,
					(field, analyzer) -> words.stream()
						.flatMap((word) -> Analysis.tokens(analyzer, word).stream())
						.forEach((token) -> some.add(term(field, token), Occur.SHOULD)));
			definition.add(some.build(), Occur.MUST);
		}
		return constant(definition.build(), AUTHOR_WITH_CONCEPT);
	}

	private Query anywhere(Expansion term) {
		BooleanQuery.Builder words = new BooleanQuery.Builder();
		term.words().forEach((word) -> words.add(anywhere(word), Occur.MUST));
		if (term.variants().isEmpty()) {
			return words.build();
		}
		List<Query> alternatives = new ArrayList<>();
		alternatives.add(words.build());
		for (String variant : term.variants()) {
			alternatives.add(new BoostQuery(together(variant, 0), VARIANT));
		}
		return new DisjunctionMaxQuery(alternatives, 0);
	}

	private Query anywhere(String word) {
		BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
		for (TextField role : TextField.values()) {
			role.eachField(this.text, (field, analyzer) -> Analysis.tokens(analyzer, word)
				.forEach((token) -> anywhere.add(new BoostQuery(term(field, token), role.weight()), Occur.SHOULD)));
		}
		return anywhere.build();
	}

	private Query together(String words, int slop) {
		BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
		for (TextField role : TextField.values()) {
			role.eachField(this.text, (field, analyzer) -> anywhere
				.add(new BoostQuery(phrase(field, analyzer, words, slop), role.weight() * PHRASE), Occur.SHOULD));
		}
		return anywhere.build();
	}

	private static Query exactly(String phrase, @Nullable Language text) {
		BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
		for (Language language : Language.values()) {
			if (text == null || text == language) {
				anywhere.add(phrase(Fields.exact(language), Analysis.unstemmed(), phrase, 0), Occur.SHOULD);
			}
		}
		return anywhere.build();
	}

	private static Query phrase(String field, Analyzer analyzer, String words, int slop) {
		return new PhraseQuery(slop, field, Analysis.tokens(analyzer, words).toArray(String[]::new));
	}

	private static Query term(String field, String token) {
		return new TermQuery(new Term(field, token));
	}

	private static Query constant(Query query, float score) {
		return new BoostQuery(new ConstantScoreQuery(query), score);
	}

}
