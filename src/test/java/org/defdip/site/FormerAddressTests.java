package org.defdip.site;

import java.net.http.HttpResponse;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Former addresses are answered with a redirect or as gone. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FormerAddressTests {

	private final Browsing browsing;

	private final JdbcClient jdbc;

	@Autowired
	FormerAddressTests(@LocalServerPort int port, JdbcClient jdbc) {
		this.browsing = new Browsing(port);
		this.jdbc = jdbc;
	}

	@BeforeEach
	void insertFormerAddresses() {
		this.jdbc
			.sql("""
					insert into former_address (path, withdrawn, successor, reason_id, reason_en) values
						('/concepts/deterring', false, '/concepts/deterrence', 'Istilahnya diganti.', 'The term was changed.'),
						('/concepts/scaring', true, '/concepts/deterrence', 'Bukan konsep sumber.', 'No concept of the source.'),
						('/works/lost', true, null, 'Tercatat dua kali.', 'It was recorded twice.')
					""")
			.update();
	}

	@AfterEach
	void deleteFormerAddresses() {
		this.jdbc
			.sql("delete from former_address where path in ('/concepts/deterring', '/concepts/scaring', '/works/lost')")
			.update();
	}

	@ParameterizedTest
	@CsvSource({ "/id/concepts/deterring, /id/concepts/deterrence", "/en/concepts/deterring, /en/concepts/deterrence",
			"/en/concepts/deterring?from=here, /en/concepts/deterrence?from=here",
			"/concepts/deterring.bib, /concepts/deterrence.bib",
			"/en/concepts/deterring.csl.json, /en/concepts/deterrence.csl.json" })
	void renamedPageRedirectsPermanently(String former, String successor) {
		HttpResponse<String> answer = this.browsing.get(former);
		assertThat(answer.statusCode()).isEqualTo(301);
		assertThat(answer.headers().firstValue("Location")).hasValueSatisfying((location) -> assertThat(location)
			.isIn(successor, "http://localhost:%s%s".formatted(port(answer), successor)));
	}

	@Test
	void withdrawnPageNamesItsSuccessor() {
		HttpResponse<String> answer = this.browsing.get("/en/concepts/scaring");
		assertThat(answer.statusCode()).isEqualTo(410);
		Document page = Jsoup.parse(answer.body());
		assertThat(page.select("main").text()).contains("No concept of the source.");
		assertThat(page.select("main p a[href='/en/concepts/deterrence']").text()).isEqualTo("deterrence");
		assertThat(Jsoup.parse(this.browsing.get("/id/concepts/scaring").body()).select("main").text())
			.contains("Bukan konsep sumber.");
	}

	@Test
	void withdrawnPageWithoutASuccessorSaysWhy() {
		HttpResponse<String> answer = this.browsing.get("/en/works/lost");
		assertThat(answer.statusCode()).isEqualTo(410);
		assertThat(Jsoup.parse(answer.body()).select("main").text()).contains("It was recorded twice.");
	}

	@Test
	void unknownAddressIsNotFound() {
		assertThat(this.browsing.get("/en/concepts/never").statusCode()).isEqualTo(404);
	}

	private static int port(HttpResponse<String> answer) {
		return answer.uri().getPort();
	}

}
