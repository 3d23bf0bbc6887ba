package org.defdip.site;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/** Headers and explanations shared by all error responses. */
final class ErrorResponse {

	/** The statuses with specific messages. */
	private static final Set<Integer> EXPLAINED = Set.of(301, 400, 404, 405, 406, 410, 413, 414, 429, 431, 500, 503);

	/** The statuses of temporary failures. */
	private static final Set<Integer> PASSING = Set.of(HttpStatus.TOO_MANY_REQUESTS.value(),
			HttpStatus.SERVICE_UNAVAILABLE.value());

	private static final String RETRY_AFTER_SECONDS = "5";

	/** The supported methods. */
	static final List<String> METHODS = Stream.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS)
		.map(HttpMethod::name)
		.toList();

	private ErrorResponse() {
	}

	/**
	 * Forbids caching, and sets {@code Allow} or {@code Retry-After} where applicable.
	 */
	static void putOn(int status, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		if (status == HttpStatus.METHOD_NOT_ALLOWED.value()) {
			response.setHeader(HttpHeaders.ALLOW, String.join(", ", METHODS));
		}
		if (PASSING.contains(status)) {
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
		}
	}

	/** The status whose message explains {@code status}. */
	static int explanation(int status) {
		return EXPLAINED.contains(status) ? status : (status < HttpStatus.INTERNAL_SERVER_ERROR.value())
				? HttpStatus.BAD_REQUEST.value() : HttpStatus.INTERNAL_SERVER_ERROR.value();
	}

}
