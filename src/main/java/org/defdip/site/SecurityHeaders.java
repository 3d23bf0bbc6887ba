package org.defdip.site;

import java.util.Map;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The security headers of every response, whether from a controller, an error page, or
 * the container before it calls the application.
 */
final class SecurityHeaders {

	/** Permits only the site's own resources, and forbids framing. */
	private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
			+ "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	/** Sorted, so that the order is the same after each start. */
	private static final Map<String, String> HEADERS = new TreeMap<>(Map.of("Content-Security-Policy", CONTENT,
			"Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Resource-Policy", "same-origin",
			"Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()", "Referrer-Policy",
			"same-origin", "X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY"));

	private static final String TRANSPORT_SECURITY = "max-age=63072000; includeSubDomains";

	private SecurityHeaders() {
	}

	/** Sets the headers on a response, before any others. */
	static void putOn(HttpServletRequest request, HttpServletResponse response) {
		HEADERS.forEach(response::setHeader);
		if (request.isSecure()) {
			response.setHeader("Strict-Transport-Security", TRANSPORT_SECURITY);
		}
	}

}
