package org.defdip.site;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.stream.Stream;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.defdip.core.Language;
import org.defdip.core.SitePath;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.LocaleResolver;

/**
 * Resolves the locale from the language in the path, or from {@code Accept-Language} if
 * the path has none.
 */
class PathLocaleResolver implements LocaleResolver {

	static final PathLocaleResolver INSTANCE = new PathLocaleResolver();

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		String path = path(request);
		for (Language language : Language.values()) {
			String prefix = "/" + language.slug();
			if (path.equals(prefix) || path.startsWith(prefix + "/")) {
				return language.locale();
			}
		}
		return preferred(request).locale();
	}

	/**
	 * The reader's preferred language among those of the site. The container's own
	 * parsing of the header falls back to the locale of the machine.
	 */
	static Language preferred(HttpServletRequest request) {
		String languages = request.getHeader("Accept-Language");
		if (languages == null) {
			return Language.DEFAULT;
		}
		List<LanguageRange> ranges = Stream.of(languages.split(","))
			.flatMap(PathLocaleResolver::readable)
			.sorted(Comparator.comparing(LanguageRange::getWeight).reversed())
			.toList();
		Locale locale = Locale.lookup(ranges, Stream.of(Language.values()).map(Language::locale).toList());
		return (locale != null) ? Language.of(locale) : Language.DEFAULT;
	}

	/** The language ranges in a part of the header; empty if it is malformed. */
	private static Stream<LanguageRange> readable(String part) {
		try {
			return part.isBlank() ? Stream.empty() : LanguageRange.parse(part).stream();
		}
		catch (IllegalArgumentException ex) {
			return Stream.empty();
		}
	}

	/** The requested path within the site, also during an error dispatch. */
	static String path(HttpServletRequest request) {
		Object original = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		return (original instanceof String path) ? SitePath.within(path, request) : SitePath.of(request);
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("The language is in the path");
	}

}
