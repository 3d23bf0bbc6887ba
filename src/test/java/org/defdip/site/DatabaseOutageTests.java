package org.defdip.site;

import java.net.http.HttpResponse;
import java.time.Duration;

import org.awaitility.Awaitility;
import org.defdip.Corpus;
import org.defdip.TestPostgres;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The database fails while the site is running, and recovers. */
@TestPostgres.Tests
class DatabaseOutageTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final String CACHED = "/en/concepts/" + Corpus.DETERRENCE;

	private static final String NOT_CACHED = "/en/concepts/" + Corpus.PLAIN_CONCEPT;

	private final Browsing browsing;

	@Autowired
	DatabaseOutageTests(@LocalServerPort int port) {
		this.browsing = new Browsing(port);
	}

	@Test
	void cachedPagesAreServedDuringAnOutageAndTheSiteRecovers() {
		assertThat(this.browsing.get(CACHED).statusCode()).isEqualTo(200);
		assertThat(status("/actuator/health/readiness")).isEqualTo(200);
		TestPostgres.stop();
		try {
			assertThat(status(CACHED)).isEqualTo(200);
			checkUnavailable(this.browsing.get(NOT_CACHED), "en");
			checkUnavailable(this.browsing.get(NOT_CACHED + "?path=ten-minutes"), "en");
			checkUnavailable(this.browsing.get("/id/authors/" + Corpus.WINGER), "id");
			checkUnavailable(this.browsing.get("/id/nothing"), "id");
			assertThat(status("/actuator/health/readiness")).isEqualTo(503);
			assertThat(status("/actuator/health/liveness")).isEqualTo(200);
		}
		finally {
			TestPostgres.startAgain();
		}
		Awaitility.await().atMost(PATIENCE).until(() -> status(NOT_CACHED) == 200);
		Awaitility.await().atMost(PATIENCE).until(() -> status("/actuator/health/readiness") == 200);
		assertThat(status("/id/nothing")).isEqualTo(404);
	}

	private int status(String address) {
		return this.browsing.get(address).statusCode();
	}

	private static void checkUnavailable(HttpResponse<String> answer, String language) {
		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Retry-After")).isPresent();
		assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("html").attr("lang")).isEqualTo(language);
		assertThat(page.select("header.site-header")).as("the layout of the site").isNotEmpty();
	}

}
