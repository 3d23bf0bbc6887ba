import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks two packaged sites for the same addresses and prints where the answers differ:
 * every page of the sitemap and all that pages, data, API and feeds link to.
 *
 * <p>
 * Usage: {@code java src/test/scripts/CompareAnswers.java old.jar new.jar}. The exit code
 * is 1 if an answer differs.
 */
public class CompareAnswers {

	private static final String BASE = "http://localhost:8080";

	private static final int OLD_PORT = 8191;

	private static final int NEW_PORT = 8192;

	private static final int MOST = 20_000;

	private static final List<String> STARTS = List.of("/", "/sitemap.xml", "/robots.txt", "/feed.atom",
			"/opensearch.xml", "/api/v1", "/v3/api-docs", "/en/data", "/id/data", "/en/nothing", "/api/v1/nothing",
			"/en/definitions?page=0");

	private static final List<String> HEADERS = List.of("content-type", "content-language", "cache-control", "vary",
			"location", "link", "access-control-allow-origin", "content-security-policy", "retry-after", "allow");

	private static final Pattern LINK = Pattern.compile("(?:href=\"|src=\"|<loc>|\")((?:" + BASE + ")?/[^\"<>\\s{}]*)");

	/** What differs between two builds of the same content: assets' hashes and the commit. */
	private static final Pattern BUILD = Pattern.compile("(?<=[-.])[0-9a-f]{32}(?=\\.)");

	private final HttpClient client = HttpClient.newHttpClient();

	public static void main(String[] arguments) throws Exception {
		Process older = start(Path.of(arguments[0]), OLD_PORT);
		Process newer = start(Path.of(arguments[1]), NEW_PORT);
		int differences;
		try {
			differences = new CompareAnswers().compare(older, newer);
		}
		finally {
			older.destroy();
			newer.destroy();
		}
		System.exit((differences == 0) ? 0 : 1);
	}

	private static Process start(Path jar, int port) throws IOException {
		return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
				jar.toString(), "--server.port=" + port)
			.redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start();
	}

	private int compare(Process older, Process newer) throws IOException, InterruptedException {
		await(OLD_PORT, older);
		await(NEW_PORT, newer);
		Set<String> known = new LinkedHashSet<>(STARTS);
		Deque<String> waiting = new ArrayDeque<>(STARTS);
		Map<String, Integer> kinds = new TreeMap<>();
		int differences = 0;
		int asked = 0;
		while (!waiting.isEmpty() && asked < MOST) {
			String address = waiting.remove();
			HttpResponse<byte[]> before = get(OLD_PORT, address);
			HttpResponse<byte[]> after = get(NEW_PORT, address);
			asked++;
			String difference = difference(before, after);
			if (difference != null) {
				differences++;
				kinds.merge(address.replaceAll("[?].*", "?").replaceAll("[^/]+$", "*"), 1, Integer::sum);
				System.out.println(address + ": " + difference);
			}
			for (String link : links(before)) {
				if (known.add(link)) {
					waiting.add(link);
				}
			}
		}
		System.out.printf("%,d addresses asked, %,d differ%s%n", asked, differences,
				waiting.isEmpty() ? "" : ", %,d not asked".formatted(waiting.size()));
		kinds.forEach((kind, count) -> System.out.printf("%6d %s%n", count, kind));
		return differences;
	}

	private void await(int port, Process process) throws InterruptedException {
		for (int attempt = 0; attempt < 1200 && process.isAlive(); attempt++) {
			try {
				if (get(port, "/readyz").statusCode() == 200) {
					return;
				}
			}
			catch (IOException ex) {
				// not open yet
			}
			Thread.sleep(100);
		}
		throw new IllegalStateException("Nothing is ready on port " + port);
	}

	private HttpResponse<byte[]> get(int port, String address) throws IOException, InterruptedException {
		return this.client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + address)).build(),
				BodyHandlers.ofByteArray());
	}

	private static String difference(HttpResponse<byte[]> before, HttpResponse<byte[]> after) {
		if (before.statusCode() != after.statusCode()) {
			return before.statusCode() + " became " + after.statusCode();
		}
		for (String header : HEADERS) {
			List<String> old = before.headers().allValues(header);
			if (!old.equals(after.headers().allValues(header))) {
				return header + " " + old + " became " + after.headers().allValues(header);
			}
		}
		return Arrays.equals(before.body(), after.body()) ? null : firstLine(text(before), text(after));
	}

	private static String firstLine(String before, String after) {
		List<String> old = before.lines().toList();
		List<String> now = after.lines().toList();
		for (int line = 0; line < Math.max(old.size(), now.size()); line++) {
			String one = (line < old.size()) ? old.get(line).strip() : "";
			String other = (line < now.size()) ? now.get(line).strip() : "";
			if (!one.equals(other)) {
				int from = Math.max(0, mismatch(one, other) - 40);
				return "line %d: %s became %s".formatted(line + 1, excerpt(one, from), excerpt(other, from));
			}
		}
		return null;
	}

	private static int mismatch(String one, String other) {
		int index = 0;
		while (index < Math.min(one.length(), other.length()) && one.charAt(index) == other.charAt(index)) {
			index++;
		}
		return index;
	}

	private static String excerpt(String words, int from) {
		return words.substring(Math.min(from, words.length()), Math.min(from + 160, words.length()));
	}

	private static String text(HttpResponse<byte[]> response) {
		return BUILD.matcher(new String(response.body(), StandardCharsets.UTF_8)).replaceAll("");
	}

	private static Set<String> links(HttpResponse<byte[]> response) {
		String type = response.headers().firstValue("content-type").orElse("");
		if (!type.matches("text/html.*|application/(json|xml|atom\\+xml|problem\\+json).*|.*\\+xml.*")) {
			return Set.of();
		}
		Set<String> links = new LinkedHashSet<>();
		Matcher link = LINK.matcher(new String(response.body(), StandardCharsets.UTF_8));
		while (link.find()) {
			String address = link.group(1).replace(BASE, "").replace("&amp;", "&").replaceFirst("#.*", "");
			if (address.startsWith("/") && !address.startsWith("//") && address.chars().allMatch((c) -> c < 128)) {
				links.add(address);
			}
		}
		return links;
	}

}
