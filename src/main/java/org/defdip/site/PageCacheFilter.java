package org.defdip.site;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

	/**
	 * The number of lock stripes: responses of different stripes are rendered
	 * concurrently.
	 */
	private static final int LOCK_STRIPES = 64;

	private static final long LOCK_TIMEOUT_IN_SECONDS = 10;

	private final Cache<String, CachedResponse> compressed;

	private final Cache<String, CachedResponse> plain;

	private final Supplier<Set<String>> pages;

	private final Lock[] locks = Stream.generate(ReentrantLock::new).limit(LOCK_STRIPES).toArray(Lock[]::new);

	PageCacheFilter(Pages pages, CacheProperties cache, ReadTransaction transaction) {
		this.compressed = bounded(cache.maxSize().toBytes() / 2);
		this.plain = bounded(cache.maxSize().toBytes() / 2);
		this.pages = SingletonSupplier.of(() -> transaction.execute((status) -> pages.paths()
			.flatMap((path) -> Stream.of(Language.values()).map((language) -> "/" + language.slug() + path))
			.collect(Collectors.toUnmodifiableSet())));
	}

	private static Cache<String, CachedResponse> bounded(long bytes) {
		return Caffeine.newBuilder()
			.maximumWeight(bytes)
			.<String, CachedResponse>weigher((path, answer) -> answer.weight())
			.recordStats()
			.build();
	}

	@Override
	public void bindTo(MeterRegistry meters) {
		CaffeineCacheMetrics.monitor(meters, this.compressed, "kept-answers");
		Gauge.builder("defdip.cache.hit.ratio", this.compressed, (cached) -> cached.stats().hitRate())
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
			render(read, answer, chain, compress);
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
			return this.compressed.getIfPresent(path);
		}
		return this.plain.get(path, (absent) -> {
			CachedResponse cached = this.compressed.getIfPresent(absent);
			return (cached != null) ? cached.expanded() : null;
		});
	}

	/**
	 * Renders the response or waits for another thread that is rendering it. Waiters do
	 * not queue after a failure, and threads do not wait for each other to send the
	 * rendered response.
	 */
	private void render(HttpServletRequest request, HttpServletResponse response, FilterChain chain, boolean compress)
			throws IOException, ServletException {
		ContentCachingResponseWrapper rendered = new ContentCachingResponseWrapper(response);
		CachedResponse cached;
		Lock lock = this.locks[Math.floorMod(SitePath.of(request).hashCode(), LOCK_STRIPES)];
		boolean first = lock.tryLock();
		try {
			cached = first ? null : await(lock, SitePath.of(request), compress);
			if (cached == null) {
				cached = render(request, rendered, chain);
			}
		}
		finally {
			if (first) {
				lock.unlock();
			}
		}
		if (cached == null) {
			rendered.copyBodyToResponse();
		}
		else {
			(compress ? cached : cached.expanded()).sendTo(request, response);
		}
	}

	private @Nullable CachedResponse await(Lock lock, String path, boolean compress) {
		try {
			if (lock.tryLock(LOCK_TIMEOUT_IN_SECONDS, TimeUnit.SECONDS)) {
				lock.unlock();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return find(path, compress);
	}

	/** Renders the response and caches it; {@code null} if it must not be cached. */
	private @Nullable CachedResponse render(HttpServletRequest request, ContentCachingResponseWrapper rendered,
			FilterChain chain) throws IOException, ServletException {
		Set<String> known = Set.copyOf(rendered.getHeaderNames());
		chain.doFilter(asGet(request), rendered);
		CachedResponse answer = CachedResponse.of(rendered, known);
		if (answer != null) {
			this.compressed.put(SitePath.of(request), answer);
		}
		return answer;
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
