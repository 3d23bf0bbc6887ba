package org.defdip.site;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.defdip.core.Caching;
import org.defdip.core.LocalizedPath;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Sets {@code Cache-Control} on each page, unless its controller has set it. */
class PageCaching implements HandlerInterceptor {

	/** The pages that show the reader's own selection, without the language. */
	private static final Set<String> OWN = Set.of("/basket", "/cite");

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null && !response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
			boolean own = LocalizedPath.of(request).filter((path) -> OWN.contains(path.path())).isPresent();
			response.setHeader(HttpHeaders.CACHE_CONTROL, own ? Caching.PRIVATE : Caching.SHARED);
		}
	}

}
