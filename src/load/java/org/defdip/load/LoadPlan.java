package org.defdip.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** The requests to send and the servers to load. */
final class LoadPlan {

	static final Place SITE = new Place("site", "http://localhost:8181");

	static final Place BARE = new Place("bare", "http://localhost:8182");

	static final List<Integer> CONNECTIONS = List.of(1, 16, 64);

	static final Duration WARM_UP = Duration.ofSeconds(8);

	static final int WARM_UP_CONNECTIONS = 16;

	static final Duration MEASURED = Duration.ofSeconds(4);

	private static final String CONCEPT = "/en/concepts/defence-diplomacy";

	static final List<Ask> ASKS = List.of(new Ask("concept page", CONCEPT, false),
			new Ask("revalidation", CONCEPT, true), new Ask("definitions list", "/en/definitions", false),
			new Ask("search", "/en/search?q=trust", false), new Ask("API answer", "/api/v1/definitions/36", false));

	private LoadPlan() {
	}

	/** A server under load. */
	record Place(String name, String address) {

		/** The entity tag of the response for {@code path}. */
		String tag(String path) {
			HttpRequest request = HttpRequest.newBuilder(URI.create(this.address + path))
				.header("Accept-Encoding", "gzip")
				.build();
			try {
				return HttpClient.newHttpClient()
					.send(request, BodyHandlers.discarding())
					.headers()
					.firstValue("ETag")
					.orElseThrow(() -> new IllegalStateException(path + " has no entity tag"));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException(ex);
			}
		}

	}

}
