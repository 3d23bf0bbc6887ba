package org.defdip.site;

import java.util.concurrent.CompletableFuture;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.jspecify.annotations.Nullable;

/** Responses in both codings, within a bound of their own. */
final class ResponseCache {

	private final AsyncCache<String, CachedResponse> compressed;

	private final Cache<String, CachedResponse> plain;

	ResponseCache(long bytes) {
		this.compressed = bounded(bytes / 2).buildAsync();
		this.plain = bounded(bytes / 2).build();
	}

	private static Caffeine<String, CachedResponse> bounded(long bytes) {
		return Caffeine.newBuilder()
			.maximumWeight(bytes)
			.<String, CachedResponse>weigher((key, answer) -> answer.weight())
			.recordStats();
	}

	void bindTo(MeterRegistry meters, String name) {
		CaffeineCacheMetrics.monitor(meters, this.compressed, name);
	}

	double hitRate() {
		return this.compressed.synchronous().stats().hitRate();
	}

	/**
	 * The cached response in the requested coding. The rarely requested uncompressed form
	 * is expanded from the compressed one.
	 */
	@Nullable CachedResponse find(String key, boolean compress) {
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
	 * Adds a response that will be completed unless there is one already, which is
	 * returned. A response completed with {@code null} is removed.
	 */
	@Nullable CompletableFuture<@Nullable CachedResponse> putIfAbsent(String key,
			CompletableFuture<@Nullable CachedResponse> response) {
		return this.compressed.asMap().putIfAbsent(key, response);
	}

	void clear() {
		this.compressed.synchronous().invalidateAll();
		this.plain.invalidateAll();
	}

}
