package org.defdip.site;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.micrometer.core.instrument.MeterRegistry;
import org.awaitility.Awaitility;
import org.defdip.Corpus;
import org.defdip.DefenceDiplomacyApplication;
import org.defdip.core.Edition;
import org.defdip.core.ReadTransaction;
import org.defdip.corpus.FurtherDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Content that changes while the site is running is shown everywhere, on each node. The
 * nodes have a database of their own. To restore the database of the other tests, with
 * its index and files, would take as long as a start.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ContentChangeTests {

	private static final String ADDED = "/en/concepts/added-at-run-time";

	private static final String CHANGE = """
			update concept set label_en = 'gunboatery', gloss_en = 'Rattling of sabres.' where slug = '%1$s';
			update concept set label_en = 'scarecraft' where slug = '%2$s';
			update concept_text set article_en = article_en || ' [[no-such-concept]]' where concept_slug = '%1$s';
			update author set name = 'Andrew Cotterel' where slug = '%3$s';
			update work set title = 'The Iron Mitten' where slug = '%4$s';
			update work_contributor set literal = 'Scribblers' where work_slug = 'dictio-126110';
			update diplomacy_character set short_label_en = 'Forgework' where concept_slug = '%5$s';
			insert into concept (slug, kind, label_id, label_id_language, label_en, gloss_id, gloss_en)
				values ('added-at-run-time', 'CONTEXT', 'baru', 'ID', 'newcomer', 'Baru.', 'New.');
			insert into change (slug, edition, made_on, title_id, title_en, words_id, words_en)
				values ('change-at-run-time', '2026.2', date '2026-12-24', 'Ralat', 'A late correction', '-', '-');
			""".formatted(Corpus.PLAIN_CONCEPT, Corpus.DETERRENCE, Corpus.COTTEY, Corpus.RICHEST_WORK,
			Corpus.CHARACTER_CONCEPT);

	/** Addresses, and words that they contain only after the change. */
	static final List<Arguments> SHOWN = List.of(arguments("/en/concepts/" + Corpus.PLAIN_CONCEPT, "gunboatery"),
			arguments("/en/concepts", "gunboatery"), arguments("/en/concepts/defence", "scarecraft</a>"),
			arguments("/en/concepts/" + Corpus.PLAIN_CONCEPT, "\"DC.title\" content=\"Gunboatery"),
			arguments("/en/definitions", "gunboatery"), arguments("/en/definitions", "Andrew Cotterel"),
			arguments("/en/definitions?author=" + Corpus.COTTEY, "Andrew Cotterel"),
			arguments("/en/works", "rft.atitle=The%20Iron%20Mitten"), arguments("/en/works", "The Iron Mitten"),
			arguments("/en/search?q=gunboatery", "/en/concepts/" + Corpus.PLAIN_CONCEPT),
			arguments("/en/search?q=industry", "Forgework"),
			arguments("/en/search/suggestions?q=gunboat", "gunboatery"),
			arguments("/en/cite?page=/concepts/" + Corpus.PLAIN_CONCEPT, "Gunboatery"),
			arguments("/api/v1/concepts/" + Corpus.PLAIN_CONCEPT, "gunboatery"),
			arguments("/api/v1/works/" + Corpus.RICHEST_WORK, "(2014). The Iron Mitten"),
			arguments("/api/v1/completions?q=gunboat&language=en", "gunboatery"), arguments("/en/api", "gunboatery"),
			arguments("/v3/api-docs", "gunboatery"),
			arguments("/concepts/" + Corpus.PLAIN_CONCEPT + ".ttl", "gunboatery"),
			arguments("/definitions/" + Corpus.DEFINITION + ".ttl", "Scribblers"),
			arguments("/works/" + Corpus.RICHEST_WORK + ".bib", "Iron Mitten"), arguments("/sitemap.xml", ADDED),
			arguments("/feed.atom", "A late correction"), arguments("/en/changes", "A late correction"),
			arguments("/en/", "24 December 2026"));

	/** Addresses, and words that they contain only after a further document was added. */
	static final List<Arguments> FURTHER = List.of(arguments("/en/sources", "Example Agreement"),
			arguments("/en/sources/example-agreement", "definitions/900"),
			arguments("/en/sources/example-agreement/article-2", "mere sight of a figure"),
			arguments("/en/definitions?page=6", "mere sight of a figure"),
			arguments("/en/definitions?q=birds", "mere sight of a figure"),
			arguments("/id/search?q=pengusiran+burung", "/id/definitions/900"),
			arguments("/en/concepts/" + Corpus.DETERRENCE, "mere sight of a figure"),
			arguments("/en/definitions/900", "Scarecraft is the deterrence"),
			arguments("/en/works/example-agreement", "Scaring of Birds"),
			arguments("/en/timeline", "The Example Agreement is concluded."),
			arguments("/api/v1/definitions/900", "mere sight of a figure"),
			arguments("/api/v1/passages/example-agreement/article-2", "mere sight of a figure"),
			arguments("/definitions/900.ttl", "mere sight of a figure"),
			arguments("/definitions/900.bib", "Scaring of Birds"), arguments("/en/cite?d=900", "Scaring of Birds"));

	private static final Map<String, String> TAGS = new HashMap<>();

	private static final String FILES = "/data/defence-diplomacy.";

	private static List<ConfigurableApplicationContext> nodes = List.of();

	@BeforeAll
	static void changeContentAfterEverythingWasRead() {
		nodes = Stream.generate(() -> SpringApplication.run(DefenceDiplomacyApplication.class, "--server.port=0",
				"--spring.datasource.url=jdbc:h2:mem:nodes;DB_CLOSE_DELAY=-1"))
			.limit(2)
			.toList();
		nodes.forEach((node) -> Awaitility.await()
			.atMost(Duration.ofMinutes(2))
			.until(() -> details(node, "dumps").toString().contains("MADE")));
		Stream.of("ttl", "bib", "zip").map(FILES::concat).forEach(ContentChangeTests::remember);
		for (Arguments shown : SHOWN) {
			remember(String.valueOf(shown.get()[0]));
		}
		String revision = edition(0).revision();
		Stream.of(CHANGE.split(";\n")).filter((sql) -> !sql.isBlank()).forEach(jdbc()::execute);
		FurtherDocument.write(JdbcClient.create(jdbc()));
		assertThat(edition(0).revision()).isEqualTo(revision);
		raiseAndAwait();
	}

	@AfterAll
	static void stop() {
		nodes.forEach(ConfigurableApplicationContext::close);
	}

	private static void remember(String address) {
		nodes.forEach((node) -> {
			HttpResponse<String> answer = get(node, address);
			assertThat(answer.statusCode()).as(address).isEqualTo(200);
			TAGS.put(address, tag(answer));
		});
	}

	@ParameterizedTest(name = "{0} shows \"{1}\"")
	@FieldSource("SHOWN")
	void newContentIsShownOnEachNode(String address, String words) {
		for (ConfigurableApplicationContext node : nodes) {
			HttpResponse<String> answer = get(node, address);
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.body()).contains(words);
			if (!tag(answer).isEmpty()) {
				assertThat(tag(answer)).isNotEqualTo(TAGS.get(address));
				assertThat(get(node, address, "If-None-Match", Objects.requireNonNull(TAGS.get(address))).statusCode())
					.isEqualTo(200);
			}
		}
	}

	@ParameterizedTest(name = "{0} shows \"{1}\"")
	@FieldSource("FURTHER")
	void definitionOfAFurtherDocumentIsShownOnEachNode(String address, String words) {
		for (ConfigurableApplicationContext node : nodes) {
			HttpResponse<String> answer = get(node, address);
			assertThat(answer.statusCode()).isEqualTo(200);
			assertThat(answer.body()).contains(words);
		}
	}

	@Test
	void removedDocumentLeavesThePagesThatNamedIt() {
		try {
			FurtherDocument.remove(JdbcClient.create(jdbc()));
			raiseAndAwait();
			for (ConfigurableApplicationContext node : nodes) {
				assertThat(get(node, "/en/sources").statusCode()).isEqualTo(200);
				assertThat(get(node, "/en/sources").body()).doesNotContain("example-agreement");
				assertThat(get(node, "/en/concepts/" + Corpus.DETERRENCE).body())
					.doesNotContain("/definitions/" + FurtherDocument.DEFINITION);
				for (String address : List.of("/en/sources/example-agreement",
						"/en/sources/example-agreement/article-2", "/en/definitions/" + FurtherDocument.DEFINITION,
						"/api/v1/passages/example-agreement/article-2")) {
					// a missing page is answered with similar ones, for which it waits
					// for the index
					Awaitility.await()
						.untilAsserted(() -> assertThat(get(node, address).statusCode()).as(address).isEqualTo(404));
				}
				assertThat(get(node, "/api/v1/passages").statusCode()).isEqualTo(200);
			}
		}
		finally {
			FurtherDocument.write(JdbcClient.create(jdbc()));
			raiseAndAwait();
			for (ConfigurableApplicationContext node : nodes) {
				Awaitility.await()
					.atMost(Duration.ofMinutes(1))
					.until(() -> get(node, FILES + "ttl").body()
						.contains("/definitions/" + FurtherDocument.DEFINITION));
			}
		}
	}

	private static void raiseAndAwait() {
		String revision = edition(0).revision();
		raise();
		Awaitility.await().until(() -> nodes.stream().noneMatch((node) -> edition(node).revision().equals(revision)));
	}

	@Test
	void timelineShowsAFurtherDocumentInItsYear() {
		assertThat(get(nodes.get(0), "/en/timeline").body()).containsSubsequence("id=\"tl-e8\"",
				"The Example Agreement is concluded.", "id=\"tl-e9\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ttl", "bib", "zip" })
	void filesAreGeneratedAgainWithinAMinute(String extension) {
		for (ConfigurableApplicationContext node : nodes) {
			Awaitility.await()
				.atMost(Duration.ofMinutes(1))
				.until(() -> !tag(get(node, FILES + extension)).equals(TAGS.get(FILES + extension)));
		}
		assertThat(get(nodes.get(1), FILES + "ttl").body()).contains("gunboatery", "mere sight of a figure");
	}

	@Test
	void addedPageIsKept() {
		assertThat(tag(get(nodes.get(1), ADDED))).isNotEmpty();
	}

	@Test
	void mistakeInTheNewContentIsReported() {
		assertThat(details(nodes.get(0), "content")).containsKey("concept text " + Corpus.PLAIN_CONCEPT + " (en)");
	}

	@Test
	void eachNodeFollowsWithinTwoSeconds() {
		String revision = edition(1).revision();
		raise();
		Awaitility.await()
			.atMost(Duration.ofSeconds(2))
			.until(() -> !edition(1).revision().equals(revision)
					&& edition(0).revision().equals(edition(1).revision()));
		assertThat(get(nodes.get(1), "/en/").body()).contains(edition(1).revision());
		assertThat(nodes.get(1)
			.getBean(MeterRegistry.class)
			.get("defdip.content")
			.tag("revision", edition(1).revision())
			.gauges()).hasSize(1);
	}

	@Test
	void transactionKeepsTheRevisionOfItsBeginning() {
		nodes.get(0).getBean(ReadTransaction.class).executeWithoutResult((status) -> {
			long number = edition(0).number();
			CompletableFuture.runAsync(ContentChangeTests::raise).join();
			Awaitility.await().until(() -> CompletableFuture.supplyAsync(() -> edition(0).number()).join() > number);
			assertThat(edition(0).number()).isEqualTo(number);
		});
	}

	private static void raise() {
		jdbc().execute("update site_revision set number = number + 1, raised_at = current_timestamp");
	}

	private static Map<String, Object> details(ConfigurableApplicationContext node, String health) {
		return Objects.requireNonNull(node.getBean(health + "HealthIndicator", HealthIndicator.class).health())
			.getDetails();
	}

	private static JdbcTemplate jdbc() {
		return nodes.get(0).getBean(JdbcTemplate.class);
	}

	private static Edition edition(int node) {
		return edition(nodes.get(node));
	}

	private static Edition edition(ConfigurableApplicationContext node) {
		return node.getBean(Edition.class);
	}

	private static HttpResponse<String> get(ConfigurableApplicationContext node, String address, String... headers) {
		return new Browsing(node.getEnvironment().getRequiredProperty("local.server.port", Integer.class)).get(address,
				headers);
	}

	private static String tag(HttpResponse<?> answer) {
		return answer.headers().firstValue("ETag").orElse("");
	}

}
