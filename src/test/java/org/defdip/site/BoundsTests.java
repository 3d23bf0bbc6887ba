package org.defdip.site;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.defdip.site.Wire.Reply;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** A single client can use only a limited share of the site's memory and threads. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BoundsTests {

	private static final int UNFINISHED = 200;

	private static final MarkupValidator VALIDATOR = MarkupValidator.forPages();

	private final int port;

	@Autowired
	BoundsTests(@LocalServerPort int port) {
		this.port = port;
	}

	@ParameterizedTest(name = "{0} of {1} characters is answered {2}")
	@CsvSource({ "/en/, 490, 404", "/en/, 600, 414", "/en/search?q=, 5900, 200", "/en/search?q=, 6100, 414",
			"/en/search?q=, 13000, 431" })
	void addressLengthIsLimited(String beginning, int length, int status) {
		assertThat(get(beginning + "a".repeat(length)).status()).isEqualTo(status);
	}

	@ParameterizedTest
	@CsvSource({ "100, 200", "130, 400" })
	void parameterCountIsLimited(int parameters, int status) {
		assertThat(get("/en/definitions?" + "x=1&".repeat(parameters)).status()).isEqualTo(status);
	}

	@Test
	void headerSizeIsLimited() {
		assertThat(get("/en/", "X-Long: " + "a".repeat(13_000)).status()).isEqualTo(431);
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n", "GET /en/ HTTP/1.1\r\n\r\n",
			"GET /en/ HTTP/9.9\r\nHost: a\r\n\r\n", "GET /a|b HTTP/1.1\r\nHost: a\r\nAccept-Language: en\r\n\r\n",
			"GET /en/ HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: nonsense\r\n\r\n" })
	void errorsOfTheContainerAreInBothLanguages(String request) {
		try (Wire wire = new Wire(this.port)) {
			Reply reply = wire.send(request);
			Harmless.check(reply, "");
			assertThat(reply.status()).isEqualTo(400);
			assertThat(Jsoup.parse(reply.body()).select("main > div").eachAttr("lang")).containsExactlyInAnyOrder("id",
					"en");
			assertThat(VALIDATOR.faultsOfPage(reply.body())).isEmpty();
		}
	}

	@Test
	void unfinishedRequestsDoNotBlockOthers() throws IOException {
		get("/en/");
		List<Socket> unfinished = new ArrayList<>();
		try {
			for (int i = 0; i < UNFINISHED; i++) {
				Socket socket = new Socket("localhost", this.port);
				unfinished.add(socket);
				socket.getOutputStream()
					.write("GET /en/ HTTP/1.1\r\nHost: localhost\r\nX-Slow: ".getBytes(StandardCharsets.US_ASCII));
			}
			assertThat(get("/en/").status()).isEqualTo(200);
		}
		finally {
			for (Socket socket : unfinished) {
				socket.close();
			}
		}
	}

	@Test
	void excessExpensiveRequestsAreRejectedWhileOthersAreServed(
			@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping handlers)
			throws Exception {
		BlockingHandler blocking = new BlockingHandler();
		RequestMappingInfo address = RequestMappingInfo.paths("/en/blocking")
			.options(handlers.getBuilderConfiguration())
			.build();
		handlers.registerMapping(address, blocking, BlockingHandler.class.getDeclaredMethod("handle"));
		String asset = Jsoup.parse(get("/en/").body()).select("link[rel=stylesheet]").attr("href");
		ExecutorService flood = Executors.newCachedThreadPool();
		try {
			List<CompletableFuture<Reply>> pending = Stream
				.generate(() -> CompletableFuture.supplyAsync(() -> get("/en/blocking"), flood))
				.limit(ConcurrencyLimitFilter.MOST)
				.toList();
			blocking.full.await();
			checkRejected(get("/id/search?q=a"), "id", "Terlalu banyak permintaan");
			checkRejected(get("/en/definitions?q=a"), "en", "Too many requests");
			assertThat(get("/en/").status()).isEqualTo(200);
			assertThat(get(asset).status()).isEqualTo(200);
			assertThat(get("/actuator/health").status()).isEqualTo(200);
			assertThat(get("/livez").status()).isEqualTo(200);
			assertThat(get("/readyz").status()).isEqualTo(200);
			blocking.open.countDown();
			assertThat(pending).extracting(CompletableFuture::join).extracting(Reply::status).containsOnly(200);
			assertThat(get("/id/search?q=a").status()).isEqualTo(200);
		}
		finally {
			blocking.open.countDown();
			flood.shutdown();
			handlers.unregisterMapping(address);
		}
	}

	private static void checkRejected(Reply reply, String language, String title) {
		Harmless.check(reply, "/" + language + "/");
		assertThat(reply.status()).isEqualTo(429);
		assertThat(Integer.parseInt(reply.header("Retry-After"))).isPositive();
		assertThat(Jsoup.parse(reply.body()).select("h1").text()).isEqualTo(title);
		assertThat(VALIDATOR.faultsOfPage(reply.body())).isEmpty();
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(booleans = { true, false })
	void strictTransportSecurityIsSentOnlyOverASecureConnection(boolean secure) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setSecure(secure);
		MockHttpServletResponse response = new MockHttpServletResponse();
		new HeaderFilter().doFilter(request, response, new MockFilterChain());
		assertThat(response.containsHeader("Strict-Transport-Security")).isEqualTo(secure);
	}

	private Reply get(String address, String... headers) {
		try (Wire wire = new Wire(this.port)) {
			return wire.send("GET", address, headers);
		}
	}

	/** A handler that blocks until the test releases it. */
	private static final class BlockingHandler {

		private final CountDownLatch full = new CountDownLatch(ConcurrencyLimitFilter.MOST);

		private final CountDownLatch open = new CountDownLatch(1);

		@ResponseBody
		String handle() throws InterruptedException {
			this.full.countDown();
			this.open.await();
			return "out";
		}

	}

}
