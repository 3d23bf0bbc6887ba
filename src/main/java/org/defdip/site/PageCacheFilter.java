package org.defdip.site;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.defdip.core.CacheableQuerySource;
import org.defdip.core.CompressedContent;
import org.defdip.core.ContentChangedEvent;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.Memo;
import org.defdip.core.ReadTransaction;
import org.defdip.core.SitePath;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Caches rendered pages and assets in compressed form, by the revision of the content and
 * the address. Only existing pages and assets are cached, and the queries that modules
 * list, in a bound of their own, so that made-up addresses can neither fill the cache nor
 * evict pages.
 */
@Component
@FilterRegistration(order = Ordered.HIGHEST_PRECEDENCE + 10)
class PageCacheFilter implements Filter, MeterBinder {

	private static final Pattern ASSET = Pattern.compile("/assets/[a-z-]+-[0-9a-f]{32}\\.[a-z]+");

	private static final long TIMEOUT_IN_SECONDS = 10;

	private final ResponseCache pages;

	private final ResponseCache queries;

	private final Memo<Set<String>> addresses;

	private final Edition edition;

	PageCacheFilter(Pages pages, ObjectProvider<CacheableQuerySource> queries, CacheProperties cache,
			ReadTransaction transaction, Edition edition) {
		this.edition = edition;
		this.pages = new ResponseCache(cache.maxSize().toBytes() - cache.maxQuerySize().toBytes());
		this.queries = new ResponseCache(cache.maxQuerySize().toBytes());
		this.addresses = new Memo<>(edition,
				() -> transaction.execute((status) -> Stream
					.concat(pages.paths(), queries.orderedStream().flatMap(CacheableQuerySource::cacheableQueries))
					.flatMap((path) -> Stream.of(Language.values()).map((language) -> "/" + language.slug() + path))
					.collect(Collectors.toUnmodifiableSet())));
	}

	@EventListener(ContentChangedEvent.class)
	void clear() {
		this.pages.clear();
		this.queries.clear();
	}

	@Override
	public void bindTo(MeterRegistry meters) {
		this.pages.bindTo(meters, "kept-answers");
		this.queries.bindTo(meters, "kept-queries");
		Gauge.builder("defdip.cache.hit.ratio", this.pages, ResponseCache::hitRate)
			.description("How many of the pages that can be kept were answered from memory")
			.register(meters);
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (!(request instanceof HttpServletRequest read) || !(response instanceof HttpServletResponse answer)
				|| !isRead(read)) {
			chain.doFilter(request, response);
			return;
		}
		boolean compress = CompressedContent.isAcceptedBy(read);
		String query = read.getQueryString();
		ResponseCache cache = (query != null) ? this.queries : this.pages;
		String address = (query != null) ? SitePath.of(read) + "?" + query : SitePath.of(read);
		// taken before the page is read, so that no older page is kept for a new revision
		String key = this.edition.revision() + address;
		CachedResponse cached = cache.find(key, compress);
		if (cached != null) {
			cached.sendTo(read, answer);
		}
		else if (isCacheable(address)) {
			render(read, answer, chain, cache, key, compress);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static boolean isRead(HttpServletRequest request) {
		return request.getMethod().equals(HttpMethod.GET.name()) || request.getMethod().equals(HttpMethod.HEAD.name());
	}

	private boolean isCacheable(String address) {
		return this.addresses.get().contains(address) || ASSET.matcher(address).matches();
	}

	/**
	 * Renders the response or waits for another thread that is rendering it. The cache
	 * removes a response that cannot be cached, so waiters do not queue after a failure.
	 * Threads do not wait for each other to send the rendered response.
	 */
	private void render(HttpServletRequest request, HttpServletResponse response, FilterChain chain,
			ResponseCache cache, String key, boolean compress) throws IOException, ServletException {
		ContentCachingResponseWrapper rendered = new ContentCachingResponseWrapper(response);
		CompletableFuture<@Nullable CachedResponse> own = new CompletableFuture<>();
		CompletableFuture<@Nullable CachedResponse> first = cache.putIfAbsent(key, own);
		CachedResponse cached = (first != null) ? await(first) : null;
		try {
			if (cached == null) {
				cached = capture(request, rendered, chain);
			}
		}
		finally {
			own.complete(cached);
		}
		if (cached == null) {
			rendered.copyBodyToResponse();
		}
		else {
			(compress ? cached : cached.expanded()).sendTo(request, response);
		}
	}

	private static @Nullable CachedResponse await(CompletableFuture<@Nullable CachedResponse> first) {
		try {
			return first.get(TIMEOUT_IN_SECONDS, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return null;
		}
		catch (ExecutionException | TimeoutException ex) {
			return null;
		}
	}

	/** Renders the response; {@code null} if it must not be cached. */
	private static @Nullable CachedResponse capture(HttpServletRequest request, ContentCachingResponseWrapper rendered,
			FilterChain chain) throws IOException, ServletException {
		Set<String> known = Set.copyOf(rendered.getHeaderNames());
		chain.doFilter(asGet(request), rendered);
		return CachedResponse.of(rendered, known);
	}

	/**
	 * The request as {@code GET}, since length and entity tag are computed from the body.
	 */
	private static HttpServletRequest asGet(HttpServletRequest request) {
		return new HttpServletRequestWrapper(request) {

			@Override
			public String getMethod() {
				return HttpMethod.GET.name();
			}

		};
	}

}
