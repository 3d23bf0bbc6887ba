package org.defdip.site;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.defdip.Corpus;
import org.defdip.core.ReadTransaction;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** A request reads in one transaction, which ends before the response is sent. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ReadTransactionTests {

	private final MockMvcTester site;

	private final Browsing browsing;

	private final HikariDataSource pool;

	private final Statistics statistics;

	private final List<Observation> observations = new ArrayList<>();

	@Autowired
	ReadTransactionTests(WebApplicationContext context, @LocalServerPort int port, DataSource dataSource,
			EntityManagerFactory entityManagers) throws SQLException {
		Filter observer = (request, response, chain) -> chain.doFilter(request,
				new ObservedResponse((HttpServletResponse) response));
		this.site = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context).addFilters(observer).build());
		this.browsing = new Browsing(port);
		this.pool = dataSource.unwrap(HikariDataSource.class);
		this.statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
	}

	/**
	 * Waits for the files generated beside the first requests, which use connections of
	 * their own.
	 */
	@BeforeEach
	void waitForTheFiles() {
		assertThat(this.site.get().uri("/en/data")).hasStatusOk();
		this.observations.clear();
	}

	@ParameterizedTest
	@FieldSource({ "org.defdip.site.PageKinds#TEMPLATES", "org.defdip.site.PageKinds#VARIANTS" })
	void renderingAPageHoldsNoConnectionAndSendsNoStatements(String page) {
		assertNothingIsReadWhileAnswering("/en" + page);
		assertThat(this.observations).extracting(Observation::event).containsSequence("rendering", "writing");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1", "/api/v1/concepts/" + Corpus.DETERRENCE, "/api/v1/definitions?size=100",
			"/api/v1/search?q=trust", "/v3/api-docs", "/en/search/suggestions?q=det", "/concepts/deterrence.ttl",
			"/data/defence-diplomacy.zip", "/data/defence-diplomacy.ttl", "/works/" + Corpus.RICHEST_WORK + ".bib",
			"/en/cite.ris?d=1&d=36", "/feed.atom", "/sitemap.xml", "/opensearch.xml", "/api/v1/concepts/nothing" })
	void writingABodyHoldsNoConnection(String address) {
		assertNothingIsReadWhileAnswering(address);
	}

	private void assertNothingIsReadWhileAnswering(String address) {
		this.statistics.setStatisticsEnabled(true);
		assertThat(this.site.get().uri(address).exchange()).isNotNull();
		this.statistics.setStatisticsEnabled(false);
		assertThat(this.observations).allSatisfy((observation) -> assertThat(observation.connections()).isZero());
		assertThat(this.observations.stream().map(Observation::statements).distinct()).hasSizeLessThanOrEqualTo(1);
		assertThat(this.pool.getHikariPoolMXBean().getActiveConnections()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "/en/authors/" + Corpus.WINGER + "?unkept=, en", "/id/definitions/1?unkept=, id" })
	void exhaustedConnectionPoolIsServiceUnavailable(String page, String language) throws SQLException {
		List<Connection> taken = new ArrayList<>();
		try {
			while (taken.size() < this.pool.getMaximumPoolSize()) {
				taken.add(this.pool.getConnection());
			}
			HttpResponse<String> answer = this.browsing.get(page);
			assertThat(answer.statusCode()).isEqualTo(503);
			assertThat(answer.headers().firstValue("Retry-After")).isPresent();
			Document document = Jsoup.parse(answer.body());
			assertThat(document.select("html").attr("lang")).isEqualTo(language);
			assertThat(document.select("header.site-header")).isNotEmpty();
			assertThat(this.browsing.get("/" + language + "/privacy?unkept=").statusCode()).isEqualTo(200);
		}
		finally {
			for (Connection connection : taken) {
				connection.close();
			}
		}
		assertThat(this.browsing.get(page).statusCode()).isEqualTo(200);
	}

	@Test
	void transactionSeesOneSnapshotOfTheDatabase(@Autowired ReadTransaction transaction, @Autowired JdbcClient jdbc) {
		JdbcClient another = JdbcClient.create(this.pool);
		long[] before = new long[1];
		long[] after = new long[1];
		try {
			transaction.executeWithoutResult((status) -> {
				before[0] = changes(jdbc);
				another
					.sql("insert into former_address (path, withdrawn, reason_id, reason_en) "
							+ "values ('/seen', true, 'x', 'x')")
					.update();
				after[0] = changes(jdbc);
			});
			assertThat(after[0]).isEqualTo(before[0]);
			assertThat(changes(jdbc)).isEqualTo(before[0] + 1);
		}
		finally {
			another.sql("delete from former_address where path = '/seen'").update();
		}
	}

	private static long changes(JdbcClient jdbc) {
		return jdbc.sql("select count(*) from former_address").query(Long.class).single();
	}

	private void observe(String event) {
		this.observations.add(new Observation(event, this.pool.getHikariPoolMXBean().getActiveConnections(),
				this.statistics.getPrepareStatementCount()));
	}

	/** The use of the database at an event of the response. */
	private record Observation(String event, int connections, long statements) {
	}

	/**
	 * A response that records the use of the database when a view starts to render and
	 * when a body is written.
	 */
	private final class ObservedResponse extends HttpServletResponseWrapper {

		ObservedResponse(HttpServletResponse response) {
			super(response);
		}

		/**
		 * Observes the start of rendering, since a view sets the locale just before it is
		 * rendered.
		 */
		@Override
		public void setLocale(Locale locale) {
			observe("rendering");
			super.setLocale(locale);
		}

		@Override
		public PrintWriter getWriter() throws IOException {
			observe("writing");
			return super.getWriter();
		}

		@Override
		public ServletOutputStream getOutputStream() throws IOException {
			observe("writing");
			return super.getOutputStream();
		}

	}

}
