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
 * Limits the number of concurrent requests, so that a flood of searches does not slow
 * other readers down. The page cache responds before this filter, so a cached page is
 * never refused. Assets and health checks are exempt.
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

	/**
	 * Rendering an error is cheap, except for a 404, which searches for similar pages.
	 */
	private static boolean isCheap(HttpServletRequest request) {
		return request.getDispatcherType() == DispatcherType.ERROR && !Integer.valueOf(HttpStatus.NOT_FOUND.value())
			.equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
	}

}
