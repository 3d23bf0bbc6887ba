package org.defdip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The responses of a running site, to be compared with those of another. */
final class SiteBytes {

	/** An address of each kind of page or file. */
	private static final List<String> SAMPLES = List.of("/sitemap.xml", "/robots.txt", "/feed.atom", "/opensearch.xml",
			"/v3/api-docs", "/id/", "/en/concepts", "/id/concepts/hierarchy", "/en/map", "/id/authors", "/en/works",
			"/id/definitions", "/en/timeline", "/id/characters/matrix", "/en/terms", "/id/changes", "/en/evolution",
			"/en/concepts/" + Corpus.RICHEST_CONCEPT, "/id/concepts/" + Corpus.RICHEST_CONCEPT,
			"/en/works/" + Corpus.RICHEST_WORK, "/id/authors/" + Corpus.WINGER,
			"/en" + Corpus.ARTICLE + "/" + Corpus.RICHEST_PASSAGE, "/works/" + Corpus.RICHEST_WORK + ".ris",
			"/works/" + Corpus.RICHEST_WORK + ".bib", "/definitions/37.csl.json", "/timeline.ttl",
			"/data/defence-diplomacy.jsonld", "/data/defence-diplomacy.zip", "/data/defence-diplomacy.bib",
			"/id/search?q=pertahanan", "/en/search?q=DEFENCE", "/id/definitions?q=INDONESIA",
			"/en/search/suggestions?q=DI", "/en/definitions/compare?d=1&d=36", "/id/cite?d=37", "/en/timelin",
			"/en/definitions?page=0", "/api/v1/definitions", "/api/v1/search?q=trust");

	private static final Pattern PAGE = Pattern.compile("<loc>https?://[^/]+(/[^<]*)</loc>");

	/** Headers that differ from connection to connection. */
	private static final Set<String> OWN = Set.of("connection", "date", "keep-alive", "transfer-encoding");

	private static final List<String> COLLECTIONS = List.of("authors", "characters", "concepts", "definitions",
			"passages", "relations", "typologies", "works");

	private final HttpClient client = HttpClient.newHttpClient();

	private final URI site;

	SiteBytes(URI site) {
		this.site = site;
	}

	/** The hash of each response, by its address. */
	Map<String, String> hashes(Collection<String> addresses) {
		return addresses.parallelStream()
			.collect(Collectors.toMap(Function.identity(), this::hash, (one, other) -> one, TreeMap::new));
	}

	/**
	 * The addresses of all pages, of all data of each thing, and of the other
	 * machine-readable files.
	 */
	Set<String> addresses() {
		Set<String> addresses = new TreeSet<>(SAMPLES);
		PAGE.matcher(new String(get("/sitemap.xml").body(), StandardCharsets.UTF_8))
			.results()
			.map((page) -> page.group(1))
			.forEach((page) -> {
				addresses.add(page);
				if (page.startsWith("/en/") && page.indexOf('/', 4) > 0) {
					data(page.substring(3)).forEach(addresses::add);
				}
			});
		COLLECTIONS.forEach((collection) -> Stream.of("", "?page=2")
			.forEach((query) -> addresses.add("/api/v1/" + collection + query)));
		return addresses;
	}

	private static Stream<String> data(String thing) {
		return Stream.of(".ttl", ".jsonld", ".rdf", ".bib", ".ris", ".csl.json").map((form) -> thing + form);
	}

	private String hash(String address) {
		HttpResponse<byte[]> answer = get(address);
		Map<String, List<String>> headers = new TreeMap<>(answer.headers().map());
		headers.keySet().removeAll(OWN);
		return answer.statusCode() + " " + sha256(answer.body()) + " " + headers;
	}

	private HttpResponse<byte[]> get(String address) {
		try {
			return this.client.send(HttpRequest.newBuilder(this.site.resolve(address)).build(),
					BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
