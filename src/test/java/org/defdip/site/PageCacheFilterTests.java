package org.defdip.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.ServletException;
import org.defdip.Corpus;
import org.defdip.StatementCounter;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/** A page is rendered once, and is sent compressed or as not modified where possible. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PageCacheFilterTests {

	private static final String PAGE = "/en/concepts/" + Corpus.DETERRENCE;

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final String site;

	private final Browsing browsing;

	private final StatementCounter counter;

	@Autowired
	PageCacheFilterTests(@LocalServerPort int port, EntityManagerFactory entityManagers) {
		this.site = "http://localhost:" + port;
		this.browsing = new Browsing(port);
		this.counter = new StatementCounter(entityManagers);
		awaitDumps();
	}

	/**
	 * Clears the cache, since other tests of the same application context have read pages
	 * before.
	 */
	@BeforeEach
	void clearCache(@Autowired PageCacheFilter answers) {
		answers.clear();
	}

	/**
	 * Waits for the files generated after the start, since their statements would be
	 * counted too.
	 */
	private void awaitDumps() {
		this.browsing.get("/en/data");
	}

	@Test
	void pageIsTheSameCompressedAndPlain() throws IOException {
		HttpResponse<byte[]> compressed = ask(PAGE, "Accept-Encoding", "gzip, deflate, br");
		HttpResponse<byte[]> plain = ask(PAGE);
		assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(compressed.headers().allValues("Vary")).containsExactly("Accept-Encoding");
		assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
		assertThat(expanded(compressed.body())).isEqualTo(plain.body());
		assertThat(tag(compressed)).startsWith("\"").isNotEqualTo(tag(plain));
	}

	@ParameterizedTest
	@ValueSource(strings = { "identity", "gzip;q=0", "gzip; q=0.0, *;q=0", "br" })
	void pageIsNotCompressedIfGzipIsNotAccepted(String accepted) {
		assertThat(ask(PAGE, "Accept-Encoding", accepted).headers().firstValue("Content-Encoding")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "gzip", "identity" })
	void cachedPageSendsNoStatements(String coding) {
		ask(PAGE, "Accept-Encoding", "gzip");
		assertThat(this.counter.during(() -> {
			HttpResponse<byte[]> again = ask(PAGE, "Accept-Encoding", coding);
			HttpResponse<byte[]> known = ask(PAGE, "Accept-Encoding", coding, "If-None-Match", tag(again));
			assertThat(again.statusCode()).isEqualTo(200);
			assertThat(known.statusCode()).isEqualTo(304);
			assertThat(known.body()).isEmpty();
			assertThat(tag(known)).isEqualTo(tag(again));
		})).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "*", "W/%s", "\"other\", %s" })
	void pageIsNotModifiedForAnyMatchingEntityTag(String known) {
		assertThat(ask(PAGE, "If-None-Match", known.formatted(tag(ask(PAGE)))).statusCode()).isEqualTo(304);
	}

	@Test
	void pageMayBeCachedByOthersForALimitedTime() {
		assertThat(ask(PAGE).headers().allValues("Cache-Control"))
			.containsExactly("public, max-age=300, stale-while-revalidate=86400");
	}

	@Test
	void cachedPageHasTheHeadersOfTheFirstResponse() {
		String page = "/en/concepts/" + Corpus.RICHEST_CONCEPT;
		List<List<String>> answers = IntStream.range(0, 2)
			.mapToObj((time) -> ask(page).headers().map().entrySet())
			.map((headers) -> headers.stream()
				.filter((header) -> !header.getKey().equalsIgnoreCase("date"))
				.map(Object::toString)
				.sorted()
				.toList())
			.toList();
		assertThat(answers.get(0)).isEqualTo(answers.get(1)).anyMatch((header) -> header.contains("describedby"));
	}

	@Test
	void concurrentRequestsForANewPageAreRenderedOnce() {
		String page = "/id/concepts/" + Corpus.RICHEST_CONCEPT;
		ask("/id/authors");
		long together = this.counter.during(() -> {
			List<CompletableFuture<HttpResponse<byte[]>>> readers = Stream
				.generate(() -> this.client.sendAsync(request(page), BodyHandlers.ofByteArray()))
				.limit(12)
				.toList();
			assertThat(readers.stream().map(CompletableFuture::join).map((answer) -> tag(answer)).distinct())
				.hasSize(1);
		});
		long alone = this.counter.during(() -> ask(page + "?uncached="));
		assertThat(together).isPositive().isLessThan(3 * alone);
	}

	@Test
	void unknownAddressesEvictNoPage() {
		ask(PAGE);
		for (int i = 0; i < 100; i++) {
			ask(PAGE + "-" + i);
			ask(PAGE + "?made-up=" + i);
			ask(String.format(Locale.ROOT, "/assets/site-%032x.css", i));
		}
		assertThat(this.counter.during(() -> assertThat(ask(PAGE).statusCode()).isEqualTo(200))).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "author=" + Corpus.WINGER, "author=unattributed", "concept=" + Corpus.RICHEST_CONCEPT,
			"perspective=traditional" })
	void definitionsWithOneFilterAreCached(String filter) {
		String list = "/en/definitions?" + filter;
		HttpResponse<byte[]> first = ask(list, "Accept-Encoding", "gzip");
		assertThat(first.statusCode()).isEqualTo(200);
		assertThat(this.counter.during(() -> {
			HttpResponse<byte[]> again = ask(list, "Accept-Encoding", "gzip");
			assertThat(again.body()).isEqualTo(first.body());
			assertThat(ask(list, "Accept-Encoding", "gzip", "If-None-Match", tag(first)).statusCode()).isEqualTo(304);
		})).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "author=nobody", "author=" + Corpus.WINGER + "&concept=" + Corpus.RICHEST_CONCEPT,
			"author=" + Corpus.WINGER + "&page=1", "author=" + Corpus.WINGER + "&q=", "q=trust",
			"author=%67regory-winger" })
	void otherFiltersAreNotCached(String filter) {
		assertThat(ask("/en/definitions?" + filter).headers().firstValue("ETag")).isEmpty();
	}

	@Test
	void madeUpFiltersEvictNoList(@Autowired PageCacheFilter answers) throws IOException, ServletException {
		String list = "/en/definitions?author=" + Corpus.WINGER;
		ask(list);
		ask(PAGE);
		byte[] body = new byte[100_000];
		new Random(1).nextBytes(body);
		for (int i = 0; i < 3_000; i++) {
			MockHttpServletRequest request = new MockHttpServletRequest("GET", "/en/definitions");
			request.setQueryString("author=made-up-" + i);
			answers.doFilter(request, new MockHttpServletResponse(), (read, answer) -> {
				answer.setContentType("text/html");
				answer.getOutputStream().write(body);
			});
		}
		assertThat(this.counter.during(() -> {
			assertThat(ask(list).statusCode()).isEqualTo(200);
			assertThat(ask(PAGE).statusCode()).isEqualTo(200);
		})).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/search?q=trust", "/en/nothing", "/en/basket?d=1" })
	void searchResultsAndMissingPagesAreNotCached(String address) {
		assertThat(ask(address).headers().firstValue("ETag")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/search?q=trust", "/en/definitions?q=" + Corpus.WINGER, "/en/nothing", "/sitemap.xml",
			"/api/v1/definitions", "/api/v1/definitions/1", "/v3/api-docs",
			"/concepts/" + Corpus.RICHEST_CONCEPT + ".nt", "/concepts/" + Corpus.RICHEST_CONCEPT + ".jsonld" })
	void uncachedResponsesAreCompressedToo(String address) throws IOException {
		HttpResponse<byte[]> compressed = ask(address, "Accept-Encoding", "gzip");
		HttpResponse<byte[]> plain = ask(address);
		assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(compressed.headers().allValues("Vary"))
			.anyMatch((names) -> names.toLowerCase(Locale.ROOT).contains("accept-encoding"));
		assertThat(expanded(compressed.body())).isEqualTo(plain.body());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/definitions", "/v3/api-docs", "/sitemap.xml",
			"/concepts/" + Corpus.RICHEST_CONCEPT + ".ttl" })
	void compressedResponseIsRevalidatedByItsEntityTag(String address) {
		HttpResponse<byte[]> compressed = ask(address, "Accept-Encoding", "gzip");
		assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
		HttpResponse<byte[]> known = ask(address, "Accept-Encoding", "gzip", "If-None-Match", tag(compressed));
		assertThat(known.statusCode()).isEqualTo(304);
		assertThat(known.body()).isEmpty();
		assertThat(tag(known)).isEqualTo(tag(compressed));
		assertThat(known.headers().allValues("Vary")).anyMatch("Accept-Encoding"::equalsIgnoreCase);
		HttpResponse<String> head = this.browsing.send("HEAD", address, "Accept-Encoding", "gzip");
		assertThat(head.body()).isEmpty();
		assertThat(head.headers().firstValue("ETag")).hasValue(tag(compressed));
		assertThat(head.headers().firstValue("Content-Encoding")).hasValue("gzip");
	}

	@ParameterizedTest(name = "{0} is {1}")
	@CsvSource({ "/en/search, public", "/en/search?q=trust, public", "/en/search/suggestions?q=tru, public",
			"/en/definitions?author=" + Corpus.WINGER + ", public", "/id/definitions/compare?d=1&d=36, public",
			"/en/basket, private", "/en/basket?d=1, private", "/en/cite?d=1, private", "/en/cite.bib?d=1, public" })
	void uncachedResponsesHaveTheirCacheControl(String address, String by) {
		assertThat(ask(address).headers().allValues("Cache-Control")).singleElement()
			.asString()
			.contains("max-age=300", by);
	}

	@Test
	void assetIsCompressedAndImmutable() throws IOException {
		String style = Jsoup.parse(this.browsing.get("/en/").body()).select("link[rel=stylesheet]").attr("href");
		HttpResponse<byte[]> compressed = ask(style, "Accept-Encoding", "gzip");
		HttpResponse<byte[]> plain = ask(style);
		assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
		assertThat(compressed.headers().allValues("Cache-Control")).singleElement().asString().contains("immutable");
		assertThat(compressed.headers().firstValue("Content-Type")).hasValue("text/css;charset=UTF-8");
		assertThat(expanded(compressed.body())).isEqualTo(plain.body());
	}

	@Test
	void headHasTheContentLengthOfThePage() {
		HttpResponse<String> head = this.browsing.send("HEAD", PAGE);
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(ask(PAGE).body().length);
	}

	@Test
	void headHasTheHeadersOfTheFile() {
		String script = Jsoup.parse(this.browsing.get("/en/map").body()).select("main script").attr("src");
		HttpResponse<String> head = this.browsing.send("HEAD", script);
		HttpResponse<byte[]> whole = ask(script);
		assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(whole.body().length);
		assertThat(tag(head)).isEqualTo(tag(whole));
	}

	@Test
	void slowClientDoesNotBlockOthers(@Autowired PageCacheFilter answers) throws InterruptedException {
		CountDownLatch sent = new CountDownLatch(1);
		CountDownLatch taken = new CountDownLatch(1);
		ExecutorService readers = Executors.newFixedThreadPool(2);
		try {
			readers.submit(read(answers, new MockHttpServletResponse() {

				@Override
				public void flushBuffer() {
					sent.countDown();
					try {
						taken.await();
					}
					catch (InterruptedException ex) {
						throw new IllegalStateException(ex);
					}
				}

			}));
			sent.await();
			assertThat(readers.submit(read(answers, new MockHttpServletResponse())))
				.succeedsWithin(Duration.ofSeconds(5));
		}
		finally {
			taken.countDown();
			readers.shutdown();
		}
	}

	/**
	 * Requests a page whose rendering produces no valid page, so that the response must
	 * not be cached.
	 */
	private static Callable<MockHttpServletResponse> read(PageCacheFilter answers, MockHttpServletResponse response) {
		return () -> {
			answers.doFilter(new MockHttpServletRequest("GET", "/en/authors/" + Corpus.WINGER), response,
					(request, answer) -> answer.getWriter().write("broken"));
			return response;
		};
	}

	private HttpResponse<byte[]> ask(String address, String... headers) {
		return this.client.sendAsync(request(address, headers), BodyHandlers.ofByteArray()).join();
	}

	private HttpRequest request(String address, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.site + address));
		request.timeout(Duration.ofSeconds(30));
		return ((headers.length > 0) ? request.headers(headers) : request).build();
	}

	private static String tag(HttpResponse<?> answer) {
		return answer.headers().firstValue("ETag").orElse("");
	}

	private static byte[] expanded(byte[] compressed) throws IOException {
		try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
			return gzip.readAllBytes();
		}
	}

}
