package org.defdip.site;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.defdip.core.CompressedContent;
import org.defdip.core.Language;
import org.defdip.core.ReadTransaction;
import org.defdip.core.SitePath;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Caches rendered pages and assets in compressed form. Content changes only at start-up,
 * and with it the revision, so entries do not expire. Only existing pages and assets are
 * cached, and only without a query, so that made-up addresses can neither fill the cache
 * nor evict pages.
 */
@Component
@FilterRegistration(order = Ordered.HIGHEST_PRECEDENCE + 10)
class PageCacheFilter implements Filter, MeterBinder {

	private static final Pattern ASSET = Pattern.compile("/assets/[a-z-]+-[0-9a-f]{32}\\.[a-z]+");

	private static final long TIMEOUT_IN_SECONDS = 10;

	private final AsyncCache<String, CachedResponse> compressed;

	private final Cache<String, CachedResponse> plain;

	private final Supplier<Set<String>> pages;

	PageCacheFilter(Pages pages, CacheProperties cache, ReadTransaction transaction) {
		this.compressed = bounded(cache.maxSize().toBytes() / 2).buildAsync();
		this.plain = bounded(cache.maxSize().toBytes() / 2).build();
		this.pages = SingletonSupplier.of(() -> transaction.execute((status) -> pages.paths()
			.flatMap((path) -> Stream.of(Language.values()).map((language) -> "/" + language.slug() + path))
			.collect(Collectors.toUnmodifiableSet())));
	}

	private static Caffeine<String, CachedResponse> bounded(long bytes) {
		return Caffeine.newBuilder()
			.maximumWeight(bytes)
			.<String, CachedResponse>weigher((path, answer) -> answer.weight())
			.recordStats();
	}

	@Override
	public void bindTo(MeterRegistry meters) {
		CaffeineCacheMetrics.monitor(meters, this.compressed, "kept-answers");
		Gauge.builder("defdip.cache.hit.ratio", this.compressed, (cached) -> cached.synchronous().stats().hitRate())
			.description("How many of the pages that can be kept were answered from memory")
			.register(meters);
	}

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		if (!(request instanceof HttpServletRequest read) || !(response instanceof HttpServletResponse answer)
				|| read.getQueryString() != null || !isRead(read)) {
			chain.doFilter(request, response);
			return;
		}
		boolean compress = CompressedContent.isAcceptedBy(read);
		String path = SitePath.of(read);
		CachedResponse cached = find(path, compress);
		if (cached != null) {
			cached.sendTo(read, answer);
		}
		else if (isCacheable(path)) {
			render(read, answer, chain, path, compress);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static boolean isRead(HttpServletRequest request) {
		return request.getMethod().equals(HttpMethod.GET.name()) || request.getMethod().equals(HttpMethod.HEAD.name());
	}

	private boolean isCacheable(String path) {
		return this.pages.get().contains(path) || ASSET.matcher(path).matches();
	}

	/**
	 * The cached response in the requested coding. The rarely requested uncompressed form
	 * is expanded from the compressed one.
	 */
	private @Nullable CachedResponse find(String path, boolean compress) {
		if (compress) {
			return rendered(path);
		}
		return this.plain.get(path, (absent) -> {
			CachedResponse cached = rendered(absent);
			return (cached != null) ? cached.expanded() : null;
		});
	}

	private @Nullable CachedResponse rendered(String path) {
		CompletableFuture<CachedResponse> cached = this.compressed.getIfPresent(path);
		return (cached != null) ? cached.getNow(null) : null;
	}

	/**
	 * Renders the response or waits for another thread that is rendering it. The cache
	 * removes a response that cannot be cached, so waiters do not queue after a failure.
	 * Threads do not wait for each other to send the rendered response.
	 */
	private void render(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String path,
			boolean compress) throws IOException, ServletException {
		ContentCachingResponseWrapper rendered = new ContentCachingResponseWrapper(response);
		CompletableFuture<@Nullable CachedResponse> own = new CompletableFuture<>();
		CompletableFuture<@Nullable CachedResponse> first = this.compressed.asMap().putIfAbsent(path, own);
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
