package org.defdip.site;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.PublisherProperties;
import org.defdip.core.QueryString;
import org.defdip.core.SiteProperties;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.ModelMap;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Adds the model attributes of the layout to every page that a view renders: language,
 * canonical and alternate address, style sheets, scripts, edition, publisher, and the
 * reading path being followed.
 */
@Component
class PageFrame implements HandlerInterceptor {

	private static final Pattern PAGE = Pattern.compile("/(id|en)((/[a-z0-9-]+)*/?)");

	private final SiteProperties site;

	private final PublisherProperties publisher;

	private final Edition edition;

	private final LocaleResolver localeResolver;

	private final ObjectProvider<ResourceUrlProvider> resources;

	/** The addresses of the assets, which do not change while the application runs. */
	private final Map<String, String> assets = new ConcurrentHashMap<>();

	private final ReadingPathRepository readingPaths;

	PageFrame(SiteProperties site, PublisherProperties publisher, Edition edition, LocaleResolver localeResolver,
			ObjectProvider<ResourceUrlProvider> resources, ReadingPathRepository readingPaths) {
		this.site = site;
		this.publisher = publisher;
		this.edition = edition;
		this.localeResolver = localeResolver;
		this.resources = resources;
		this.readingPaths = readingPaths;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView view) {
		if (view != null && view.getViewName() != null) {
			addTo(view.getModelMap(), request);
		}
	}

	private void addTo(ModelMap model, HttpServletRequest request) {
		Language language = Language.of(this.localeResolver.resolveLocale(request));
		var path = PAGE.matcher(PathLocaleResolver.path(request));
		String page = path.matches() ? path.group(2) : "/";
		model.addAttribute("language", language);
		model.addAttribute("lang", language.slug());
		model.addAttribute("page", page);
		model.addAttribute("guide", guide(page, request));
		model.addAttribute("query", query(request.getParameterMap()));
		model.addAttribute("site", this.site);
		model.addAttribute("publisher", this.publisher);
		model.addAttribute("edition", this.edition);
		model.addAttribute("style", asset("/assets/site.css"));
		model.addAttribute("icon", asset("/assets/icon.svg"));
		model.addAttribute("mapScript", asset("/assets/map.js"));
		model.addAttribute("matrixScript", asset("/assets/matrix.js"));
		model.addAttribute("searchScript", asset("/assets/search.js"));
		model.addAttribute("script", asset("/assets/site.js"));
		model.addAttribute("basketScript", asset("/assets/basket.js"));
		model.addAttribute("themeScript", asset("/assets/theme.js"));
		model.addAttribute("themeSwitchScript", asset("/assets/theme-switch.js"));
		model.addAttribute("previewImage", this.site.absolute(versioned("/assets/preview.png")));
		model.addAttribute("citeScript", asset("/assets/cite.js"));
	}

	/** Error pages have no guide, since the database may be the cause of the error. */
	private @Nullable ReadingGuide guide(String page, HttpServletRequest request) {
		String path = request.getParameter(ReadingGuide.PARAMETER);
		return (path == null || request.getDispatcherType() == DispatcherType.ERROR) ? null
				: this.readingPaths.findBySlug(path).map((found) -> ReadingGuide.at(page, found)).orElse(null);
	}

	/** The path of an asset, from the root of the host. */
	private String asset(String path) {
		return this.site.path() + versioned(path);
	}

	/** The path of an asset within the site, with its content hash. */
	private String versioned(String path) {
		String address = this.assets.computeIfAbsent(path, this.resources.getObject()::getForLookupPath);
		return (address != null) ? address : path;
	}

	/** The query string of the parameters that have a value. */
	private static String query(Map<String, String[]> parameters) {
		QueryString query = new QueryString();
		parameters.forEach((name, values) -> query.withEach(name, List.of(values)));
		return query.toString();
	}

}
