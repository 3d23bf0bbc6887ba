package org.defdip.core;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The address of a page as it is requested.
 *
 * @param path the path without the language, which is a slash for the home page
 */
public record LocalizedPath(Language language, String path) {

	private static final Pattern PATH = Pattern.compile("/(id|en)(/|(?:/[a-z0-9-]+){1,3})");

	private static final String HOME = "/";

	/** Returns the address, or empty if the request is not for a page. */
	public static Optional<LocalizedPath> of(HttpServletRequest request) {
		Matcher path = PATH.matcher(SitePath.of(request));
		return path.matches()
				? Optional.of(new LocalizedPath(Language.of(Locale.forLanguageTag(path.group(1))), path.group(2)))
				: Optional.empty();
	}

	/** Returns the path of the page, or {@code null} for the home page. */
	public @Nullable PagePath page() {
		return this.path.equals(HOME) ? null : new PagePath(this.path);
	}

}
