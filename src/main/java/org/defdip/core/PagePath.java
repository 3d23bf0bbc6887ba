package org.defdip.core;

import java.util.regex.Pattern;

/**
 * Where a thing has its page, without the language: a collection and the thing's slug, or
 * the collection alone.
 *
 * @param path begins with a slash and does not end with one, such as
 * {@code /concepts/deterrence}
 */
public record PagePath(String path) {

	private static final Pattern WELL_FORMED = Pattern.compile("(/[a-z0-9-]+){1,2}");

	public PagePath {
		if (!WELL_FORMED.matcher(path).matches()) {
			throw new IllegalArgumentException("Not the address of a page: " + path);
		}
	}

	public static PagePath of(String collection, Object slug) {
		return new PagePath("/" + collection + "/" + slug);
	}

	/** The first segment: {@code concepts}. */
	public String collection() {
		return this.path.split("/")[1];
	}

	/**
	 * The last segment: {@code deterrence}; the collection itself where there is no
	 * other.
	 */
	public String slug() {
		return this.path.substring(this.path.lastIndexOf('/') + 1);
	}

}
