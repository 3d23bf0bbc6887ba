package org.defdip.core;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/** Builds the query string of a URL. */
public final class QueryString {

	private final List<String> parameters = new ArrayList<>();

	/** Adds a parameter unless {@code value} is {@code null} or blank. */
	public QueryString with(String name, @Nullable Object value) {
		String words = (value instanceof Slugged code) ? code.slug() : String.valueOf(value);
		if (value != null && !words.isBlank()) {
			this.parameters.add(encode(name) + "=" + encode(words));
		}
		return this;
	}

	/** Adds a parameter for each of {@code values} that is not blank. */
	public QueryString withEach(String name, Collection<?> values) {
		values.forEach((value) -> with(name, value));
		return this;
	}

	/** Encodes the plus sign as well, because servers decode it as a space. */
	private static String encode(String words) {
		return UriUtils.encodeQueryParam(words, StandardCharsets.UTF_8).replace("+", "%2B");
	}

	/**
	 * Returns the query string with its question mark, or an empty string if there are no
	 * parameters.
	 */
	@Override
	public String toString() {
		return this.parameters.isEmpty() ? "" : "?" + String.join("&", this.parameters);
	}

}
