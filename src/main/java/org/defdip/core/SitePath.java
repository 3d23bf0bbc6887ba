package org.defdip.core;

import jakarta.servlet.http.HttpServletRequest;

/** Reads the path of a request within the site, whatever path the site is under. */
public final class SitePath {

	private SitePath() {
	}

	/** The path as it was sent, without the context path and the query. */
	public static String of(HttpServletRequest request) {
		return within(request.getRequestURI(), request);
	}

	/** The same of an address that {@code request} knows, such as that of an error. */
	public static String within(String uri, HttpServletRequest request) {
		String contextPath = request.getContextPath();
		return uri.startsWith(contextPath) ? uri.substring(contextPath.length()) : uri;
	}

}
