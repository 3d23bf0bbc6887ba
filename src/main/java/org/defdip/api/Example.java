package org.defdip.api;

import java.util.Map;

/**
 * A request to the API and its response.
 *
 * @param template the path template within the API
 * @param parameters the values of path variables and query parameters
 * @param path the requested path with its query
 * @param answer the response as indented JSON
 */
record Example(String template, Map<String, String> parameters, String path, String answer) {

	/** The first segment of the path; empty for the root. */
	public String collection() {
		return this.template.replaceFirst("^/([a-z]*).*", "$1");
	}

}
