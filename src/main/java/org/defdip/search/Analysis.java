package org.defdip.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.ClasspathResourceLoader;
import org.defdip.core.Language;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * Configures the analyzers of texts and queries: stemmed by language, unstemmed for exact
 * phrases, and edge n-grams for completion.
 */
public class Analysis implements LuceneAnalysisConfigurer {

	/** Unstemmed, folded words; spelling variants of a word share one token. */
	static final String WORDS = "words";

	/** Words as typed, only folded. */
	static final String TYPED = "typed";

	/** Edge n-grams of each word. */
	static final String BEGINNINGS = "beginnings";

	private static final String LONGEST_BEGINNING = "20";

	private static final Analyzer UNSTEMMED = spelt(folded()).build();

	private static final Analyzer FOLDED = build(folded());

	private static final Analyzer INDONESIAN = build(
			spelt(folded()).then(FormsFilterFactory.class, FormsFilterFactory.LANGUAGE, Language.ID.slug())
				.then("indonesianStem", "stemDerivational", "true"));

	private static final Analyzer ENGLISH = build(
			spelt(folded()).then(FormsFilterFactory.class, FormsFilterFactory.LANGUAGE, Language.EN.slug())
				.then("porterStem"));

	@Override
	public void configure(LuceneAnalysisConfigurationContext context) {
		for (Language language : Language.values()) {
			context.analyzer(language.slug()).instance(stemmed(language));
		}
		context.analyzer(WORDS).instance(UNSTEMMED);
		context.analyzer(TYPED).instance(FOLDED);
		context.analyzer(BEGINNINGS)
			.instance(build(folded().then("edgeNGram", "minGramSize", "1", "maxGramSize", LONGEST_BEGINNING,
					"preserveOriginal", "true")));
	}

	/** The analyzer for texts in {@code language}. */
	static Analyzer stemmed(Language language) {
		return (language == Language.ID) ? INDONESIAN : ENGLISH;
	}

	/** The analyzer for names and exact phrases. */
	static Analyzer unstemmed() {
		return UNSTEMMED;
	}

	/** The unstemmed words of {@code text}, with spelling variants normalised. */
	static List<String> words(String text) {
		return tokens(UNSTEMMED, text);
	}

	/** Normalises {@code text} so that equal names have equal keys. */
	static String key(String text) {
		return String.join(" ", words(text));
	}

	/**
	 * Normalises a name so that it is the same written apart, together or with hyphens.
	 */
	static String joined(String key) {
		return Stream.of(key.split(" ")).distinct().collect(Collectors.joining());
	}

	/**
	 * The stems of {@code text} in each language, equal for all inflected forms and any
	 * order of the words that are not stop words.
	 */
	static List<String> stems(String text) {
		String essentials = String.join(" ", ParsedQuery.essentials(words(text)));
		return Stream.of(Language.values())
			.map((language) -> language.slug() + " "
					+ tokens(stemmed(language), essentials).stream()
						.distinct()
						.sorted()
						.collect(Collectors.joining(" ")))
			.toList();
	}

	/** {@code text} without case, accents and punctuation. */
	static String folded(String text) {
		return String.join(" ", tokens(FOLDED, text));
	}

	static List<String> tokens(Analyzer analyzer, String text) {
		List<String> tokens = new ArrayList<>();
		try (TokenStream stream = analyzer.tokenStream("", text)) {
			CharTermAttribute token = stream.addAttribute(CharTermAttribute.class);
			stream.reset();
			while (stream.incrementToken()) {
				tokens.add(token.toString());
			}
			stream.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return tokens;
	}

	private static Chain folded() {
		return new Chain("standard").then("lowercase").then("asciiFolding").then("englishPossessive");
	}

	private static Chain spelt(Chain chain) {
		return chain.then("synonymGraph", "synonyms", "spellings.txt", "expand", "false")
			.then("patternReplace", "pattern", "(?<=[a-z]{3})iz(?=(e|ed|es|ing|ation|ations)$)", "replacement", "is")
			.then("patternReplace", "pattern", "(?<=[a-z]{3})2$", "replacement", "");
	}

	private static Analyzer build(Chain chain) {
		return chain.build();
	}

	/** Builder of an analyzer. */
	private static final class Chain {

		private final CustomAnalyzer.Builder builder = CustomAnalyzer
			.builder(new ClasspathResourceLoader(Analysis.class));

		Chain(String tokenizer) {
			try {
				this.builder.withTokenizer(tokenizer);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		Chain then(String filter, String... parameters) {
			try {
				this.builder.addTokenFilter(filter, parameters);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			return this;
		}

		Chain then(Class<? extends TokenFilterFactory> filter, String... parameters) {
			try {
				this.builder.addTokenFilter(filter, parameters);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			return this;
		}

		Analyzer build() {
			return this.builder.build();
		}

	}

	/**
	 * Replaces the {@linkplain WordForms forms} of words and keeps them from the stemmer.
	 */
	public static final class FormsFilterFactory extends TokenFilterFactory {

		static final String LANGUAGE = "language";

		private final StemmerOverrideFilter.StemmerOverrideMap stems;

		public FormsFilterFactory(Map<String, String> parameters) {
			super(parameters);
			Language language = Language.valueOf(require(parameters, LANGUAGE).toUpperCase(Locale.ROOT));
			StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder();
			WordForms.of(language).forEach(builder::add);
			try {
				this.stems = builder.build();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		@Override
		public TokenStream create(TokenStream words) {
			return new StemmerOverrideFilter(words, this.stems);
		}

	}

}
