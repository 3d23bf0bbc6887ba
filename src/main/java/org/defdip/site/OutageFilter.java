package org.defdip.site;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Responds with 503 during an outage of the database or the index, and logs one line
 * without a stack trace.
 */
@Component
@FilterRegistration(order = Ordered.HIGHEST_PRECEDENCE + 2)
class OutageFilter extends OncePerRequestFilter {

	private static final Logger logger = LoggerFactory.getLogger(OutageFilter.class);

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | RuntimeException ex) {
			if (response.isCommitted() || !Outage.isBehind(ex)) {
				throw ex;
			}
			logger.warn("Not available: {}", String.valueOf(NestedExceptionUtils.getMostSpecificCause(ex)));
			response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
		}
	}

}
