package org.defdip.site;

import java.util.List;
import java.util.Objects;

import org.defdip.Corpus;
import org.defdip.SiteReader;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** An error in the content makes no page unavailable and is reported. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:damaged",
				"spring.flyway.locations=classpath:db/migration,classpath:org/defdip/site/damaged" })
@DirtiesContext
class DamagedContentTests {

	private final SiteReader reader;

	@Autowired
	DamagedContentTests(WebApplicationContext context) {
		this.reader = new SiteReader(context);
	}

	@ParameterizedTest
	@FieldSource({ "org.defdip.site.PageKinds#TEMPLATES", "org.defdip.site.PageKinds#VARIANTS" })
	void everyKindOfPageIsServed(String page) {
		assertThat(this.reader.answer("/en" + page)).hasStatusOk();
		assertThat(this.reader.answer("/id" + page)).hasStatusOk();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/feed.atom", "/sitemap.xml", "/v3/api-docs", "/api/v1/concepts/" + Corpus.PLAIN_CONCEPT,
			"/concepts/" + Corpus.PLAIN_CONCEPT + ".ttl", "/data.jsonld", "/data/defence-diplomacy.ttl",
			"/data/defence-diplomacy.zip", "/data/defence-diplomacy.bib", "/en/preview/concepts/competition" })
	void everyKindOfDataIsServed(String address) {
		assertThat(this.reader.answer(address)).hasStatusOk();
	}

	@Test
	void unresolvableMarksAreShownAsPlainWords() {
		Element article = this.reader.page("/en/concepts/" + Corpus.PLAIN_CONCEPT).body();
		assertThat(article.text()).contains("See no such concept, Nobody, definition 999 and P99. <b>Bold</b>");
		assertThat(article.select("a[href$=/p13]")).isNotEmpty();
		assertThat(article.select("a[href$=/p99]")).isEmpty();
	}

	@Test
	void describableResourcesAreStillLinkedData() {
		assertThat(this.reader.answer("/sources/dictio-126110/p13.ttl")).hasStatusOk();
		assertThat(this.reader.page("/en/concepts/" + Corpus.DETERRENCE).select("script[type=application/ld+json]"))
			.isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Deterrence", "deterrence_2", "a/b", "" })
	void slugThatIsNoValidPathSegmentIsRejected(String slug, @Autowired JdbcClient jdbc) {
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> jdbc.sql("""
				insert into concept (slug, kind, label_id, label_id_language, label_en, gloss_id, gloss_en)
				values (:slug, 'CONTEXT', 'x', 'ID', 'x', 'x', 'x')
				""").param("slug", slug).update());
	}

	@Test
	void healthNamesTheTextAndTheMarksAndTheSiteStaysReady(@Autowired HealthIndicator contentHealthIndicator) {
		// the generation of the files beside the first requests detects the fault
		this.reader.page("/en/data");
		Health content = Objects.requireNonNull(contentHealthIndicator.health());
		assertThat(content.getStatus().getCode()).isEqualTo("DEGRADED");
		assertThat(content.getDetails()).containsKey("linked data of SourceDescriber")
			.doesNotContainKey("concept text deterrence (en)")
			.containsEntry("concept text armed-forces (en)", List.of("[[@martin-edmonds|Edmonds]]"))
			.containsEntry("concept text competition (en)",
					List.of("[[no-such-concept]]", "[[@nobody|Nobody]]", "[[d999]]", "[[p99]]", "<b>", "</b>"));
		assertThat(this.reader.answer("/actuator/health")).hasStatusOk()
			.bodyJson()
			.extractingPath("$.status")
			.isEqualTo("DEGRADED");
		assertThat(this.reader.answer("/readyz")).hasStatusOk();
	}

}
