package org.defdip.site;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Rejects requests that the site never needs, before reading them: unsupported methods,
 * request bodies, and overlong addresses.
 */
@Component
@FilterRegistration(order = Ordered.HIGHEST_PRECEDENCE + 4)
class RequestLimitFilter extends OncePerRequestFilter {

	private static final int LONGEST_PATH = 500;

	/** A full basket has the longest query of the site, about fifty addresses. */
	private static final int LONGEST_QUERY = 6_000;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!ErrorResponse.METHODS.contains(request.getMethod())) {
			response.sendError(HttpStatus.METHOD_NOT_ALLOWED.value());
		}
		else if (request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
			response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
		}
		else if (request.getRequestURI().length() > LONGEST_PATH
				|| request.getQueryString() != null && request.getQueryString().length() > LONGEST_QUERY) {
			response.sendError(HttpStatus.URI_TOO_LONG.value());
		}
		else {
			chain.doFilter(request, response);
		}
	}

}
