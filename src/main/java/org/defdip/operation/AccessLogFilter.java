package org.defdip.operation;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Writes a line a request: what was asked for, how it was answered and how long that
 * took. Who asked, and what was searched for, is nobody's business: neither addresses of
 * readers nor queries are written.
 */
@Component
@FilterRegistration(dispatcherTypes = { DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR },
		order = Ordered.HIGHEST_PRECEDENCE + 1)
class AccessLogFilter extends OncePerRequestFilter {

	private static final Logger requests = LoggerFactory.getLogger(AccessLogFilter.class);

	private static final String BEGIN = AccessLogFilter.class.getName() + ".BEGIN";

	private static final int LONGEST = 256;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long begin = begin(request);
		Watched watched = new Watched(response);
		boolean thrown = true;
		try {
			chain.doFilter(request, watched);
			thrown = false;
		}
		finally {
			boolean errorPageFollows = request.getDispatcherType() != DispatcherType.ERROR
					&& (watched.refused || thrown && !response.isCommitted());
			if (!errorPageFollows && !isAsyncStarted(request)) {
				write(request, response.getStatus(), System.nanoTime() - begin);
			}
		}
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !requests.isInfoEnabled();
	}

	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	private static long begin(HttpServletRequest request) {
		if (request.getAttribute(BEGIN) instanceof Long begin) {
			return begin;
		}
		long begin = System.nanoTime();
		request.setAttribute(BEGIN, begin);
		return begin;
	}

	private static void write(HttpServletRequest request, int status, long nanos) {
		String method = printable(request.getMethod());
		String path = printable((request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked)
				? asked : request.getRequestURI());
		requests.atInfo()
			.addKeyValue("http.request.method", method)
			.addKeyValue("url.path", path)
			.addKeyValue("http.response.status_code", status)
			.addKeyValue("event.duration", nanos)
			.log("{} {} {} {} ms", method, path, status, TimeUnit.NANOSECONDS.toMillis(nanos));
	}

	/** The same on one line, and no longer than a line should be. */
	private static String printable(String words) {
		int length = Math.min(words.length(), LONGEST);
		for (int index = 0; index < length; index++) {
			if (!isPrintable(words.charAt(index))) {
				return words.substring(0, length).replaceAll("[^!-~]", "?");
			}
		}
		return words.substring(0, length);
	}

	private static boolean isPrintable(char letter) {
		return letter > ' ' && letter < '\u007f';
	}

	/** An answer that remembers whether the container was asked for an error page. */
	private static final class Watched extends HttpServletResponseWrapper {

		private boolean refused;

		Watched(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void sendError(int status) throws IOException {
			super.sendError(status);
			this.refused = true;
		}

		@Override
		public void sendError(int status, String message) throws IOException {
			super.sendError(status, message);
			this.refused = true;
		}

	}

}
