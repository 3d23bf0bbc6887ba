package org.defdip.core;

import java.util.regex.Pattern;

/**
 * The path of a page without the language. It consists of a collection and the slug of a
 * thing, or of the collection alone, or of a collection, a thing and a part of it.
 *
 * @param path starts with a slash and does not end with one, such as
 * {@code /concepts/deterrence}
 */
public record PagePath(String path) {

	private static final Pattern WELL_FORMED = Pattern.compile("(/[a-z0-9-]+){1,3}");

	public PagePath {
		if (!WELL_FORMED.matcher(path).matches()) {
			throw new IllegalArgumentException("Not a valid page path: " + path);
		}
	}

	public static PagePath of(String collection, Object slug) {
		return new PagePath("/" + collection + "/" + slug);
	}

	/** Returns the first segment, such as {@code concepts}. */
	public String collection() {
		return this.path.split("/")[1];
	}

	/**
	 * Returns the last segment, such as {@code deterrence}. It is the collection if the
	 * path has one segment.
	 */
	public String slug() {
		return this.path.substring(this.path.lastIndexOf('/') + 1);
	}

}
