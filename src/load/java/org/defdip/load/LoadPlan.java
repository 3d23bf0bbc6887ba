package org.defdip.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/**
 * What is asked of whom.
 *
 * @param sites the site itself and the container to compare it with
 */
record LoadPlan(List<Place> sites) {

	static final List<Integer> CONNECTIONS = List.of(1, 16, 64);

	static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("load.warm-up", 8));

	static final int WARM_UP_CONNECTIONS = 16;

	static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("load.seconds", 5));

	private static final String CONCEPT = "/en/concepts/defence-diplomacy";

	/** The plan of this process, since the harness makes its simulations itself. */
	private static LoadPlan current = new LoadPlan(List.of());

	static LoadPlan current() {
		return current;
	}

	static void begin(LoadPlan plan) {
		current = plan;
	}

	List<Ask> asks() {
		return List.of(new Ask("concept page", CONCEPT, false), new Ask("revalidation", CONCEPT, true),
				new Ask("definitions list", "/en/definitions", false),
				new Ask("search", "/en/search?q=trust", false),
				new Ask("API answer", "/api/v1/definitions/36", false));
	}

	/** One who answers. */
	record Place(String name, String address) {

		/** The entity tag of what it answers. */
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
