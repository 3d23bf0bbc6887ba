package org.defdip.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** An HTTP client for the running site. It follows no redirects. */
final class Browsing {

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final String site;

	Browsing(int port) {
		this.site = "http://localhost:" + port;
	}

	HttpResponse<String> get(String address, String... headers) {
		return send("GET", address, headers);
	}

	HttpResponse<String> send(String method, String address, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.site + address))
			.method(method, HttpRequest.BodyPublishers.noBody())
			.timeout(Duration.ofSeconds(30));
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return this.client.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("No complete response from " + address, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
