package org.defdip.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
import org.apache.lucene.search.TermRangeQuery;
import org.apache.lucene.util.BytesRef;
import org.defdip.core.Language;
import org.defdip.search.SearchQuery.Years;
import org.defdip.search.Thesaurus.Expansion;
import org.jspecify.annotations.Nullable;

/**
 * Builds the Lucene queries of a search: for its hits, for the counts by language and for
 * the highlighting. Each word is analyzed once with each analyzer.
 */
final class LuceneQueryBuilder {

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

	private final SearchQuery query;

	private final ParsedQuery question;

	private final @Nullable Language text;

	private final Map<Analyzer, Map<String, List<String>>> tokens;

	private final List<Expansion> terms;

	LuceneQueryBuilder(SearchQuery query) {
		this(query, query.text(), new HashMap<>(), Thesaurus.terms(query.question().essentials()));
	}

	private LuceneQueryBuilder(SearchQuery query, @Nullable Language text,
			Map<Analyzer, Map<String, List<String>>> tokens, List<Expansion> terms) {
		this.query = query;
		this.question = query.question();
		this.text = text;
		this.tokens = tokens;
		this.terms = terms;
	}

	/** The builder of the same query restricted to the text of {@code language}. */
	private LuceneQueryBuilder in(Language language) {
		return new LuceneQueryBuilder(this.query, language, this.tokens, this.terms);
	}

	/** The query for hits and facet counts. */
	Query hits() {
		if (this.question.isEmpty() && !this.question.asked().isEmpty()) {
			return new MatchNoDocsQuery();
		}
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		if (this.query.kind() != null) {
			all.add(term(Fields.KIND, this.query.kind().slug()), Occur.FILTER);
		}
		this.query.chosen().forEach((field, value) -> all.add(term(field, value), Occur.FILTER));
		Years years = this.query.years();
		if (years != null) {
			all.add(TermRangeQuery.newStringRange(Fields.YEAR, Fields.year(years.from()), Fields.year(years.until()),
					true, true), Occur.FILTER);
		}
		for (String author : this.question.authors()) {
			all.add(by(author), Occur.FILTER);
		}
		for (String unwanted : this.question.without()) {
			all.add(exactly(unwanted, null), Occur.MUST_NOT);
		}
		all.add(this.question.hasWords() ? asked() : new MatchAllDocsQuery(), Occur.MUST);
		return all.build();
	}

	/**
	 * For each language, the query for hits that have the words in a text of that
	 * language; empty if there are no words.
	 */
	Map<String, Query> languages() {
		Map<String, Query> languages = new HashMap<>();
		if (this.question.hasWords()) {
			for (Language language : Language.values()) {
				languages.put(language.slug(), in(language).required().build());
			}
		}
		return languages;
	}

	/**
	 * The query for the words to highlight in {@code fields}, each with its analyzer.
	 */
	BooleanQuery highlighted(Map<String, Analyzer> fields) {
		BooleanQuery.Builder all = new BooleanQuery.Builder();
		fields.forEach((field, analyzer) -> {
			Set<Query> words = new LinkedHashSet<>();
			this.question.essentials()
				.forEach((word) -> tokens(analyzer, word).forEach((token) -> words.add(term(field, token))));
			this.terms.stream()
				.flatMap((term) -> term.variants().stream())
				.map((variant) -> tokens(analyzer, variant))
				.filter((variant) -> variant.size() == 1)
				.forEach((variant) -> words.add(term(field, variant.get(0))));
			this.question.phrases().forEach((phrase) -> words.add(phrase(field, analyzer, phrase, 0)));
			this.question.authors().forEach((author) -> words.add(phrase(field, analyzer, author, 0)));
			words.forEach((word) -> all.add(word, Occur.SHOULD));
		});
		return all.build();
	}

	private Query by(String author) {
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

	/** The words and phrases that a document must have. */
	private BooleanQuery.Builder required() {
		BooleanQuery.Builder required = new BooleanQuery.Builder();
		if (this.query.loose()) {
			required.add(most(), Occur.MUST);
		}
		else {
			this.terms.forEach((term) -> required.add(anywhere(term), Occur.MUST));
		}
		this.question.phrases().forEach((phrase) -> required.add(exactly(phrase, this.text), Occur.MUST));
		return required;
	}

	/** The stems of the names that the query has with some terms replaced by variants. */
	private List<BytesRef> variantNames() {
		if (this.question.keys().isEmpty()) {
			return List.of();
		}
		List<BytesRef> names = new ArrayList<>();
		for (Language language : Language.values()) {
			List<Set<String>> stems = List.of(Set.of());
			for (Expansion term : this.terms) {
				List<Set<String>> shorter = stems;
				stems = Stream.concat(Stream.of(String.join(" ", term.words())), term.variants().stream())
					.map((words) -> tokens(Analysis.stemmed(language), essentials(words)))
					.flatMap((tokens) -> shorter.stream().map((name) -> union(name, tokens)))
					.limit(MOST_VARIANT_NAMES)
					.toList();
			}
			stems.forEach((name) -> names.add(new BytesRef(language.slug() + " " + String.join(" ", name))));
		}
		return names;
	}

	private static String essentials(String words) {
		return String.join(" ", ParsedQuery.essentials(Analysis.words(words)));
	}

	private static Set<String> union(Set<String> name, List<String> tokens) {
		Set<String> union = new TreeSet<>(name);
		union.addAll(tokens);
		return union;
	}

	private Query words() {
		BooleanQuery.Builder texts = required();
		List<String> essentials = this.question.essentials();
		this.question.phrases().forEach((phrase) -> texts.add(together(phrase, 0), Occur.SHOULD));
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
		BooleanQuery.Builder most = new BooleanQuery.Builder().setMinimumNumberShouldMatch((this.terms.size() + 1) / 2);
		this.terms.forEach((term) -> most.add(anywhere(term), Occur.SHOULD));
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
						.flatMap((word) -> tokens(analyzer, word).stream())
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
			role.eachField(this.text, (field, analyzer) -> tokens(analyzer, word)
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

	private Query exactly(String phrase, @Nullable Language text) {
		BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
		for (Language language : Language.values()) {
			if (text == null || text == language) {
				anywhere.add(phrase(Fields.exact(language), Analysis.unstemmed(), phrase, 0), Occur.SHOULD);
			}
		}
		return anywhere.build();
	}

	private Query phrase(String field, Analyzer analyzer, String words, int slop) {
		return new PhraseQuery(slop, field, tokens(analyzer, words).toArray(String[]::new));
	}

	private List<String> tokens(Analyzer analyzer, String words) {
		return this.tokens.computeIfAbsent(analyzer, (absent) -> new HashMap<>())
			.computeIfAbsent(words, (absent) -> Analysis.tokens(analyzer, words));
	}

	private static Query term(String field, String token) {
		return new TermQuery(new Term(field, token));
	}

	private static Query constant(Query query, float score) {
		return new BoostQuery(new ConstantScoreQuery(query), score);
	}

}
