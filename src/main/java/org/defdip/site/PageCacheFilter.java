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
import org.defdip.core.ContentChangedEvent;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.Memo;
import org.defdip.core.ReadTransaction;
import org.defdip.core.SitePath;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Caches rendered pages and assets in compressed form, by the revision of the content and
 * the path. Only existing pages and assets are cached, and only without a query, so that
 * made-up addresses can neither fill the cache nor evict pages.
 */
@Component
@FilterRegistration(order = Ordered.HIGHEST_PRECEDENCE + 10)
class PageCacheFilter implements Filter, MeterBinder {

	private static final Pattern ASSET = Pattern.compile("/assets/[a-z-]+-[0-9a-f]{32}\\.[a-z]+");

	private static final long TIMEOUT_IN_SECONDS = 10;

	private final AsyncCache<String, CachedResponse> compressed;

	private final Cache<String, CachedResponse> plain;

	private final Memo<Set<String>> pages;

	private final Edition edition;

	PageCacheFilter(Pages pages, CacheProperties cache, ReadTransaction transaction, Edition edition) {
		this.edition = edition;
		this.compressed = bounded(cache.maxSize().toBytes() / 2).buildAsync();
		this.plain = bounded(cache.maxSize().toBytes() / 2).build();
		this.pages = new Memo<>(edition,
				() -> transaction.execute((status) -> pages.paths()
					.flatMap((path) -> Stream.of(Language.values()).map((language) -> "/" + language.slug() + path))
					.collect(Collectors.toUnmodifiableSet())));
	}

	private static Caffeine<String, CachedResponse> bounded(long bytes) {
		return Caffeine.newBuilder()
			.maximumWeight(bytes)
			.<String, CachedResponse>weigher((path, answer) -> answer.weight())
			.recordStats();
	}

	@EventListener(ContentChangedEvent.class)
	void clear() {
		this.compressed.synchronous().invalidateAll();
		this.plain.invalidateAll();
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
		// taken before the page is read, so that no older page is kept for a new revision
		String key = this.edition.revision() + path;
		CachedResponse cached = find(key, compress);
		if (cached != null) {
			cached.sendTo(read, answer);
		}
		else if (isCacheable(path)) {
			render(read, answer, chain, key, compress);
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
	private @Nullable CachedResponse find(String key, boolean compress) {
		if (compress) {
			return rendered(key);
		}
		return this.plain.get(key, (absent) -> {
			CachedResponse cached = rendered(absent);
			return (cached != null) ? cached.expanded() : null;
		});
	}

	private @Nullable CachedResponse rendered(String key) {
		CompletableFuture<CachedResponse> cached = this.compressed.getIfPresent(key);
		return (cached != null) ? cached.getNow(null) : null;
	}

	/**
	 * Renders the response or waits for another thread that is rendering it. The cache
	 * removes a response that cannot be cached, so waiters do not queue after a failure.
	 * Threads do not wait for each other to send the rendered response.
	 */
	private void render(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String key,
			boolean compress) throws IOException, ServletException {
		ContentCachingResponseWrapper rendered = new ContentCachingResponseWrapper(response);
		CompletableFuture<@Nullable CachedResponse> own = new CompletableFuture<>();
		CompletableFuture<@Nullable CachedResponse> first = this.compressed.asMap().putIfAbsent(key, own);
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
