package org.defdip.site;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.defdip.core.AcceptHeader;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Removes header values for which the framework would refuse a request: an {@code Origin}
 * that is no URL, and malformed or surplus media ranges in {@code Accept}. A header
 * without valid values is treated as absent.
 */
@Component
class MalformedHeaderFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Map<String, List<String>> mended = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
		List<String> ranges = Collections.list(request.getHeaders(HttpHeaders.ACCEPT))
			.stream()
			.flatMap((header) -> MimeTypeUtils.tokenize(header).stream())
			.toList();
		List<MediaType> readable = AcceptHeader.readable(ranges);
		if (readable.size() < ranges.size()) {
			mended.put(HttpHeaders.ACCEPT, readable.stream().map(MediaType::toString).toList());
		}
		if (!hasReadableOrigin(request)) {
			mended.put(HttpHeaders.ORIGIN, List.of());
		}
		chain.doFilter(mended.isEmpty() ? request : new MendedRequest(request, mended), response);
	}

	/** The container passes the original request to the error page. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	private static boolean hasReadableOrigin(HttpServletRequest request) {
		try {
			CorsUtils.isCorsRequest(request);
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	/** Wraps the request with other values of some headers. */
	private static final class MendedRequest extends HttpServletRequestWrapper {

		private final Map<String, List<String>> mended;

		MendedRequest(HttpServletRequest request, Map<String, List<String>> mended) {
			super(request);
			this.mended = mended;
		}

		@Override
		public @Nullable String getHeader(String name) {
			List<String> values = this.mended.get(name);
			if (values == null) {
				return super.getHeader(name);
			}
			return values.isEmpty() ? null : String.join(", ", values);
		}

		@Override
		public Enumeration<String> getHeaders(String name) {
			List<String> values = this.mended.get(name);
			return (values != null) ? Collections.enumeration(values) : super.getHeaders(name);
		}

		@Override
		public Enumeration<String> getHeaderNames() {
			return Collections.enumeration(Collections.list(super.getHeaderNames())
				.stream()
				.filter((name) -> getHeaders(name).hasMoreElements())
				.toList());
		}

	}

}
