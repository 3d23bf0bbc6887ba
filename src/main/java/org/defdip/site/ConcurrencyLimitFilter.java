package org.defdip.site;

import java.io.IOException;
import java.util.concurrent.Semaphore;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.defdip.core.SitePath;

import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only so many requests at once be worked on, so that a flood of searches slows
 * nobody down who reads. What is kept ready is answered before it comes here, so that a
 * page, once read, is never refused; nor are assets and questions after our health.
 */
@Component
@FilterRegistration(dispatcherTypes = { DispatcherType.REQUEST, DispatcherType.ERROR },
		order = Ordered.HIGHEST_PRECEDENCE + 20)
class ConcurrencyLimitFilter extends OncePerRequestFilter {

	static final int MOST = 64;

	private final Semaphore places = new Semaphore(MOST);

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = SitePath.of(request);
		return path.startsWith("/assets/") || path.startsWith("/actuator/") || path.equals("/livez")
				|| path.equals("/readyz");
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isCheap(request)) {
			chain.doFilter(request, response);
		}
		else if (this.places.tryAcquire()) {
			try {
				chain.doFilter(request, response);
			}
			finally {
				this.places.release();
			}
		}
		else if (request.getDispatcherType() == DispatcherType.ERROR) {
			request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpStatus.TOO_MANY_REQUESTS.value());
			chain.doFilter(request, response);
		}
		else {
			response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
		}
	}

	/** To tell an error is, but for the search for what may have been meant. */
	private static boolean isCheap(HttpServletRequest request) {
		return request.getDispatcherType() == DispatcherType.ERROR && !Integer.valueOf(HttpStatus.NOT_FOUND.value())
			.equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
	}

}
