package org.defdip.site;

import java.util.Map;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What every answer tells a browser to keep its reader safe, whoever gives the answer: a
 * page, an error, or the container before any of our code is asked.
 */
final class SecurityHeaders {

	/** Nothing is loaded, sent or framed but what is ours. */
	private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
			+ "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	/** Sorted, so that each start sends them in the same order. */
	private static final Map<String, String> HEADERS = new TreeMap<>(Map.of("Content-Security-Policy", CONTENT,
			"Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Resource-Policy", "same-origin",
			"Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()", "Referrer-Policy",
			"same-origin", "X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY"));

	private static final String TRANSPORT_SECURITY = "max-age=63072000; includeSubDomains";

	private SecurityHeaders() {
	}

	/** Puts them on an answer, before anything else is put on it. */
	static void putOn(HttpServletRequest request, HttpServletResponse response) {
		HEADERS.forEach(response::setHeader);
		if (request.isSecure()) {
			response.setHeader("Strict-Transport-Security", TRANSPORT_SECURITY);
		}
	}

}
