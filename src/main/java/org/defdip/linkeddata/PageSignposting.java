package org.defdip.linkeddata;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.defdip.core.SitePath;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Adds machine-readable metadata to each page: signposting links in its headers and its
 * head, and JSON-LD in its head.
 */
@Component
class PageSignposting implements HandlerInterceptor {

	private static final Pattern PAGE = Pattern.compile("/(id|en)(/[a-z0-9-]+(?:/[a-z0-9-]+)?)?/?");

	/** The pages that list things of one kind. */
	private static final Set<String> GATHERINGS = Set.of("/concepts", "/definitions", "/authors", "/works",
			"/characters", "/typologies");

	private final Signposts signposts;

	private final PageData pageData;

	PageSignposting(Signposts signposts, PageData pageData) {
		this.signposts = signposts;
		this.pageData = pageData;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		Matcher path = PAGE.matcher(SitePath.of(request));
		if (page == null || page.getViewName() == null || Boolean.TRUE.equals(page.getModel().get("noindex"))
				|| !path.matches()) {
			return;
		}
		Language language = Language.of(Locale.forLanguageTag(path.group(1)));
		String thing = path.group(2);
		List<Signpost> signposts = (thing != null) ? this.signposts.ofPage(new PagePath(thing)) : List.of();
		if (thing == null || GATHERINGS.contains(thing)) {
			signposts = this.signposts.ofGathering();
		}
		for (Signpost signpost : signposts) {
			response.addHeader(HttpHeaders.LINK, signpost.toHeader());
		}
		page.addObject("signposts", signposts);
		page.addObject("pageData", this.pageData.of((thing != null) ? new PagePath(thing) : null, language));
	}

}
