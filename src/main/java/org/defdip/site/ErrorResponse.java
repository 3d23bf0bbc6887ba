package org.defdip.site;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/** What all answers have in common that are not what was asked for. */
final class ErrorResponse {

	/** The statuses that have words of their own. */
	private static final Set<Integer> EXPLAINED = Set.of(301, 400, 404, 405, 406, 410, 413, 414, 429, 431, 500, 503);

	/** The statuses of what may go well a little later. */
	private static final Set<Integer> PASSING = Set.of(HttpStatus.TOO_MANY_REQUESTS.value(),
			HttpStatus.SERVICE_UNAVAILABLE.value());

	private static final String RETRY_AFTER_SECONDS = "5";

	/** What can be done here, whatever is asked for. */
	static final List<String> METHODS = Stream.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS)
		.map(HttpMethod::name)
		.toList();

	private ErrorResponse() {
	}

	/** Lets nobody keep the answer, and says what to do or when to ask again instead. */
	static void putOn(int status, HttpServletResponse response) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		if (status == HttpStatus.METHOD_NOT_ALLOWED.value()) {
			response.setHeader(HttpHeaders.ALLOW, String.join(", ", METHODS));
		}
		if (PASSING.contains(status)) {
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
		}
	}

	/** The status under which to find words for {@code status}. */
	static int explanation(int status) {
		return EXPLAINED.contains(status) ? status : (status < HttpStatus.INTERNAL_SERVER_ERROR.value())
				? HttpStatus.BAD_REQUEST.value() : HttpStatus.INTERNAL_SERVER_ERROR.value();
	}

}
