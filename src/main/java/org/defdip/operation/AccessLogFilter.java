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
 * Logs one line per request with method, path, status and duration. For privacy, it logs
 * neither IP addresses nor queries.
 */
@Component
@FilterRegistration(dispatcherTypes = { DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR },
		order = Ordered.HIGHEST_PRECEDENCE + 1)
class AccessLogFilter extends OncePerRequestFilter {

	private static final Logger requests = LoggerFactory.getLogger(AccessLogFilter.class);

	private static final String BEGIN = AccessLogFilter.class.getName() + ".BEGIN";

	private static final int MAX_LENGTH = 256;

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
					&& (watched.errorSent || thrown && !response.isCommitted());
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
		String path = printable((request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String errorUri)
				? errorUri : request.getRequestURI());
		requests.atInfo()
			.addKeyValue("http.request.method", method)
			.addKeyValue("url.path", path)
			.addKeyValue("http.response.status_code", status)
			.addKeyValue("event.duration", nanos)
			.log("{} {} {} {} ms", method, path, status, TimeUnit.NANOSECONDS.toMillis(nanos));
	}

	/**
	 * Replaces characters that are not printable and truncates the text, so that each
	 * request is one line of limited length.
	 */
	private static String printable(String text) {
		int length = Math.min(text.length(), MAX_LENGTH);
		for (int index = 0; index < length; index++) {
			if (!isPrintable(text.charAt(index))) {
				return text.substring(0, length).replaceAll("[^!-~]", "?");
			}
		}
		return text.substring(0, length);
	}

	private static boolean isPrintable(char letter) {
		return letter > ' ' && letter < '\u007f';
	}

	/**
	 * A response that records whether {@code sendError} was called, which makes the
	 * container dispatch to the error page.
	 */
	private static final class Watched extends HttpServletResponseWrapper {

		private boolean errorSent;

		Watched(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void sendError(int status) throws IOException {
			super.sendError(status);
			this.errorSent = true;
		}

		@Override
		public void sendError(int status, String message) throws IOException {
			super.sendError(status, message);
			this.errorSent = true;
		}

	}

}
