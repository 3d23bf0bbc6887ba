package org.defdip.core;

import jakarta.servlet.http.HttpServletRequest;

/** Determines the path of a request relative to the context path. */
public final class SitePath {

	private SitePath() {
	}

	/** Returns the path as it was sent, without the context path and the query. */
	public static String of(HttpServletRequest request) {
		return within(request.getRequestURI(), request);
	}

	/**
	 * Returns {@code uri} without the context path. It serves URIs other than that of the
	 * request itself, such as that of an error.
	 */
	public static String within(String uri, HttpServletRequest request) {
		String contextPath = request.getContextPath();
		return uri.startsWith(contextPath) ? uri.substring(contextPath.length()) : uri;
	}

}
