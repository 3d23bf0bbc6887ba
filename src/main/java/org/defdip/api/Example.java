package org.defdip.api;

import java.util.Map;

/**
 * A request to this API and what it answers.
 *
 * @param template the path within the API, with its variables in braces
 * @param parameters what stands for the variables and follows as query
 * @param path the path that is asked for, with its query
 * @param answer the answer as JSON, indented
 */
record Example(String template, Map<String, String> parameters, String path, String answer) {

	/** The first segment of the path; empty at the root. */
	public String collection() {
		return this.template.replaceFirst("^/([a-z]*).*", "$1");
	}

}
