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
import org.defdip.core.Language;
import org.defdip.core.ReadTransaction;
import org.defdip.core.SitePath;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps pages and assets as they were sent, compressed, so that each costs its making
 * once: content changes only while the application starts, and with it the revision. Only
 * what exists is kept, without a query, so that made-up addresses can neither fill the
 * memory nor push a page out of it.
 */
@Component
@FilterRegistration(order = Ordered.HIGHEST_PRECEDENCE + 10)
class PageCacheFilter implements Filter, MeterBinder {

	private static final Pattern ASSET = Pattern.compile("/assets/[a-z-]+-[0-9a-f]{32}\\.[a-z]+");

	/** How many answers can be made at once without waiting for one another. */
	private static final int MAKERS = 64;

	private static final long PATIENCE_IN_SECONDS = 10;

	private final Cache<String, CachedResponse> compressed;

	private final Cache<String, CachedResponse> plain;

	private final Supplier<Set<String>> pages;

	private final Lock[] makers = Stream.generate(ReentrantLock::new).limit(MAKERS).toArray(Lock[]::new);

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
		Gauge.builder("defdip.cache.hit.ratio", this.compressed, (kept) -> kept.stats().hitRate())
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
		boolean compress = CachedResponse.takesGzip(read.getHeader(HttpHeaders.ACCEPT_ENCODING));
		String path = SitePath.of(read);
		CachedResponse kept = find(path, compress);
		if (kept != null) {
			kept.sendTo(read, answer);
		}
		else if (canBeKept(path)) {
			make(read, answer, chain, compress);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static boolean isRead(HttpServletRequest request) {
		return request.getMethod().equals(HttpMethod.GET.name()) || request.getMethod().equals(HttpMethod.HEAD.name());
	}

	private boolean canBeKept(String path) {
		return this.pages.get().contains(path) || ASSET.matcher(path).matches();
	}

	/**
	 * The kept answer in the coding that is asked for. What few readers take is made from
	 * what most do.
	 */
	private @Nullable CachedResponse find(String path, boolean compress) {
		if (compress) {
			return this.compressed.getIfPresent(path);
		}
		return this.plain.get(path, (absent) -> {
			CachedResponse kept = this.compressed.getIfPresent(absent);
			return (kept != null) ? kept.expanded() : null;
		});
	}

	/**
	 * Answers with what another reader is having made right now, or has it made. Where
	 * that fails, nobody waits for the next one to fail; and nobody waits for another to
	 * take what was made.
	 */
	private void make(HttpServletRequest request, HttpServletResponse response, FilterChain chain, boolean compress)
			throws IOException, ServletException {
		ContentCachingResponseWrapper made = new ContentCachingResponseWrapper(response);
		CachedResponse kept;
		Lock maker = this.makers[Math.floorMod(SitePath.of(request).hashCode(), MAKERS)];
		boolean first = maker.tryLock();
		try {
			kept = first ? null : await(maker, SitePath.of(request), compress);
			if (kept == null) {
				kept = make(request, made, chain);
			}
		}
		finally {
			if (first) {
				maker.unlock();
			}
		}
		if (kept == null) {
			made.copyBodyToResponse();
		}
		else {
			(compress ? kept : kept.expanded()).sendTo(request, response);
		}
	}

	private @Nullable CachedResponse await(Lock maker, String path, boolean compress) {
		try {
			if (maker.tryLock(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
				maker.unlock();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return find(path, compress);
	}

	/** Makes the answer; {@code null} where it is not to be kept. */
	private @Nullable CachedResponse make(HttpServletRequest request, ContentCachingResponseWrapper made,
			FilterChain chain) throws IOException, ServletException {
		Set<String> known = Set.copyOf(made.getHeaderNames());
		chain.doFilter(whole(request), made);
		CachedResponse answer = CachedResponse.of(made, known);
		if (answer != null) {
			this.compressed.put(SitePath.of(request), answer);
		}
		return answer;
	}

	/** The same with the body, without which nobody knows its length and its tag. */
	private static HttpServletRequest whole(HttpServletRequest request) {
		return new HttpServletRequestWrapper(request) {

			@Override
			public String getMethod() {
				return HttpMethod.GET.name();
			}

		};
	}

}
