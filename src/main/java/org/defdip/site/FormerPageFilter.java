package org.defdip.site;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.defdip.core.Edition;
import org.defdip.core.Memo;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Redirects requests whose parameter {@code page} names a page by its former address,
 * such as those of the basket and of citations that were saved under an earlier edition.
 */
@Component
@FilterRegistration(order = Ordered.HIGHEST_PRECEDENCE + 9)
class FormerPageFilter extends OncePerRequestFilter {

	private static final String PAGE = "page";

	/** The successors of renamed pages, by path. */
	private final Memo<Map<String, String>> successors;

	FormerPageFilter(ObjectProvider<FormerAddressRepository> formerAddresses, Edition edition) {
		this.successors = new Memo<>(edition,
				() -> formerAddresses.getObject()
					.findByWithdrawnFalseOrderByPath()
					.stream()
					.collect(Collectors.toMap(FormerAddress::getPath,
							(address) -> Objects.requireNonNull(address.getSuccessor()))));
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getQueryString() == null || !request.getQueryString().contains(PAGE + "=");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String[] pages = request.getParameterValues(PAGE);
		Map<String, String> known = this.successors.get();
		if (pages == null || List.of(pages).stream().noneMatch(known::containsKey)) {
			chain.doFilter(request, response);
			return;
		}
		response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
		response.setHeader(HttpHeaders.LOCATION,
				UriComponentsBuilder.fromUriString(request.getRequestURI() + "?" + request.getQueryString())
					.replaceQueryParam(PAGE,
							List.of(pages).stream().map((page) -> known.getOrDefault(page, page)).toList())
					.build()
					.toUriString());
	}

}
