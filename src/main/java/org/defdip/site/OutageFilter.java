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
 * Says that the service is not available where the database or the index is out of reach,
 * in one line of the log and without blaming ourselves.
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
