package org.defdip.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.defdip.core.Language;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/**
 * Measures the search of the site with few and with many definitions, compared with
 * Lucene alone on the same documents. All measurements run in one process, which opens
 * each knowledge base once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 1, time = 3)
@Measurement(iterations = 2, time = 2)
public class SearchBenchmark {

	private static @Nullable Contest contest;

	/** The query to measure. */
	@Param
	public Asked asked = Asked.TERM;

	/** A typical query. */
	public enum Asked {

		/** A word that occurs in some definitions. */
		TERM("sovereignty"),
		/** A word that occurs in very many definitions. */
		COMMON_TERM("defence"),
		/** An exact phrase. */
		PHRASE("\"use of force\""),
		/** All definitions of an author, and the facet counts. */
		AUTHOR("andrew-cottey"),
		/** A misspelling, and its correction. */
		FUZZY("soverignty"),
		/** The beginning of a word. */
		COMPLETION("def");

		private final String words;

		Asked(String words) {
			this.words = words;
		}

	}

	/** The search of the site. */
	@Benchmark
	public Object ours() {
		return contest().ours(this.asked);
	}

	/** The search with Lucene alone. */
	@Benchmark
	public Object bare() throws IOException {
		return contest().bare(this.asked);
	}

	private static Contest contest() {
		return Objects.requireNonNull(contest);
	}

	/**
	 * Prints the table of results.
	 * @param sizes the numbers of definitions to measure with
	 */
	public static void main(String[] sizes) throws RunnerException, IOException {
		StringBuilder table = new StringBuilder(
				"query | definitions | hits | ours p50 ms | p99 | bare Lucene p50 ms | p99 | ratio of p50%n"
					.formatted());
		for (String size : sizes) {
			try (KnowledgeBase base = KnowledgeBase.of(Integer.parseInt(size))) {
				contest = new Contest(base);
				contest().check();
				Collection<RunResult> results = new Runner(new OptionsBuilder().include(SearchBenchmark.class.getName())
					.forks(0)
					.verbosity(VerboseMode.SILENT)
					.build()).run();
				for (Asked asked : Asked.values()) {
					Statistics ours = statistics(results, asked, "ours");
					Statistics bare = statistics(results, asked, "bare");
					table.append(String.format(Locale.ROOT, "%s | %s | %d | %.3f | %.3f | %.3f | %.3f | %.2f%n", 
							asked.name().toLowerCase(Locale.ROOT).replace('_', ' '), size,
							contest().bare(asked).total(), milliseconds(ours, 50), milliseconds(ours, 99),
							milliseconds(bare, 50), milliseconds(bare, 99),
							ours.getPercentile(50) / bare.getPercentile(50)));
				}
				System.out.print(table);
			}
		}
	}

	private static double milliseconds(Statistics statistics, double percentile) {
		return statistics.getPercentile(percentile) / 1_000;
	}

	private static Statistics statistics(Collection<RunResult> results, Asked asked, String side) {
		return results.stream()
			.filter((result) -> result.getParams().getBenchmark().endsWith("." + side)
					&& result.getParams().getParam("asked").equals(asked.name()))
			.findFirst()
			.orElseThrow()
			.getPrimaryResult()
			.getStatistics();
	}

	/** Both implementations on one knowledge base. */
	private static final class Contest {

		private final SearchService everything;

		private final DefinitionFinder definitions;

		private final Autocomplete completion;

		private final BareLucene bare;

		Contest(KnowledgeBase base) {
			this.everything = base.get(SearchService.class);
			this.definitions = base.get(DefinitionFinder.class);
			this.completion = base.get(Autocomplete.class);
			this.bare = new BareLucene(base.reader());
		}

		Object ours(Asked asked) {
			return switch (asked) {
				case TERM, COMMON_TERM, PHRASE, FUZZY -> everything(asked);
				case AUTHOR -> definitions(asked);
				case COMPLETION -> this.completion.of(asked.words, Language.EN);
			};
		}

		private SearchPage everything(Asked asked) {
			SearchFilter filter = new SearchFilter(asked.words, null, null, null, null, null, null, null, null);
			return this.everything.find(filter, Language.EN, Paging.SIZE);
		}

		@SuppressWarnings("NullAway") // NullAway ignores @Nullable of nested types in class files
		private DefinitionPage definitions(Asked asked) {
			DefinitionFilter filter = new DefinitionFilter(asked.words, null, null, null, null, null, null, null, null, null);
			return this.definitions.find(filter, Language.EN, Paging.SIZE);
		}

		BareLucene.Answer bare(Asked asked) throws IOException {
			return switch (asked) {
				case TERM, COMMON_TERM, PHRASE -> this.bare.words(asked.words);
				case FUZZY -> this.bare.fuzzy(asked.words);
				case AUTHOR -> this.bare.author(asked.words);
				case COMPLETION -> this.bare.completion(asked.words);
			};
		}

		/** Checks that both implementations find and count the same. */
		void check() throws IOException {
			for (Asked asked : List.of(Asked.TERM, Asked.COMMON_TERM, Asked.PHRASE, Asked.FUZZY)) {
				SearchPage ours = everything(asked);
				check(asked, ours.total(), ours.facets(), Map.of());
			}
			DefinitionPage ours = definitions(Asked.AUTHOR);
			check(Asked.AUTHOR, ours.total(), ours.facets(), Map.of("kind", Fields.DEFINITION_KIND));
		}

		private void check(Asked asked, long total, List<Facet> facets, Map<String, String> fields) throws IOException {
			BareLucene.Answer bare = bare(asked);
			List<String> differences = Stream
				.concat(Stream.of("total " + total).filter((difference) -> total != bare.total()),
						facets.stream()
							.flatMap((facet) -> facet.choices()
								.stream()
								.filter((choice) -> choice.count() != bare.counts()
									.getOrDefault(fields.getOrDefault(facet.name(), facet.name()), Map.of())
									.getOrDefault(choice.value(), 0L))
								.map((choice) -> facet.name() + " " + choice)))
				.collect(Collectors.toList());
			if (!differences.isEmpty()) {
				throw new IllegalStateException(asked + " differs from " + bare.total() + " in " + differences);
			}
		}

	}

}
