package org.defdip.api;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.defdip.core.Caching;
import org.defdip.core.Edition;
import org.defdip.core.SiteProperties;

import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Sets the common headers of API responses: caching, entity tag, CORS, licence, and links
 * to the description.
 */
@Component
@FilterRegistration(urlPatterns = { "/api/*", "/v3/*" }, order = Ordered.HIGHEST_PRECEDENCE + 20)
class ApiHeaderFilter extends ShallowEtagHeaderFilter {

	private static final String METHODS = "GET, HEAD, OPTIONS";

	private final String[] links;

	ApiHeaderFilter(SiteProperties site) {
		// Weak entity tags, since the container does not compress responses with a strong
		// one.
		setWriteWeakETag(true);
		this.links = new String[] { "<" + Edition.LICENCE + ">; rel=\"license\"",
				"<" + site.absolute(FindingResource.DESCRIPTION)
						+ ">; rel=\"service-desc\"; type=\"application/vnd.oai.openapi+json\"",
				"<" + site.absolute("/api") + ">; rel=\"service-doc\"; type=\"text/html\"" };
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		if (request.getMethod().equals(HttpMethod.OPTIONS.name())) {
			response.setHeader(HttpHeaders.ALLOW, METHODS);
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "*");
			response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, String.valueOf(Duration.ofDays(1).toSeconds()));
			response.setStatus(HttpStatus.NO_CONTENT.value());
			return;
		}
		response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, HttpHeaders.ETAG + ", " + HttpHeaders.LINK);
		response.setHeader(HttpHeaders.CACHE_CONTROL, Caching.SHARED);
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		for (String link : this.links) {
			response.addHeader(HttpHeaders.LINK, link);
		}
		super.doFilterInternal(request, response, chain);
	}

	/**
	 * Generates the body of a {@code HEAD} response like any other; it is then discarded.
	 */
	@Override
	protected boolean isEligibleForEtag(HttpServletRequest request, HttpServletResponse response, int status,
			InputStream body) {
		return super.isEligibleForEtag(request, response, status, body)
				|| request.getMethod().equals(HttpMethod.HEAD.name()) && HttpStatus.valueOf(status).is2xxSuccessful();
	}

}
