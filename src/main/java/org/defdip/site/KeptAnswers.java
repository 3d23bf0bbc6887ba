package org.defdip.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.defdip.core.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.web.servlet.FilterRegistration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MimeTypeUtils;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Keeps each page as it was sent, plain and compressed, so that it costs its rendering
 * once. Only the pages that exist are kept, without a query, so that made-up addresses
 * can neither fill the memory nor push a page out of it.
 */
@Component
@FilterRegistration(order = Ordered.HIGHEST_PRECEDENCE + 10)
class KeptAnswers extends OncePerRequestFilter implements MeterBinder {

	private static final String FRESH = "public, max-age=300, stale-while-revalidate=86400";

	private final Cache<String, Answer> answers;

	private final Supplier<Set<String>> keepable;

	KeptAnswers(Pages pages, CacheProperties cache) {
		this.answers = Caffeine.newBuilder()
			.maximumWeight(cache.maxSize().toBytes())
			.<String, Answer>weigher((path, answer) -> answer.plain().length + answer.compressed().length)
			.recordStats()
			.build();
		this.keepable = SingletonSupplier.of(() -> pages.paths()
			.flatMap((path) -> Stream.of(Language.values()).map((language) -> "/" + language.slug() + path))
			.collect(Collectors.toUnmodifiableSet()));
	}

	@Override
	public void bindTo(MeterRegistry meters) {
		CaffeineCacheMetrics.monitor(meters, this.answers, "kept-answers");
		Gauge.builder("defdip.cache.hit.ratio", this.answers, (kept) -> kept.stats().hitRate())
			.description("How many of the pages that can be kept were answered from memory")
			.register(meters);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getQueryString() != null || !isRead(request)
				|| !this.keepable.get().contains(request.getRequestURI());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI();
		Answer answer = this.answers.getIfPresent(path);
		if (answer == null) {
			ContentCachingResponseWrapper rendered = new ContentCachingResponseWrapper(response);
			chain.doFilter(request, rendered);
			answer = Answer.of(rendered);
			if (answer == null) {
				rendered.copyBodyToResponse();
				return;
			}
			if (request.getMethod().equals(HttpMethod.GET.name())) {
				this.answers.put(path, answer);
			}
		}
		answer.sendTo(request, response);
	}

	private static boolean isRead(HttpServletRequest request) {
		return request.getMethod().equals(HttpMethod.GET.name()) || request.getMethod().equals(HttpMethod.HEAD.name());
	}

	/** A page ready to be sent. */
	private record Answer(String contentType, List<String> links, byte[] plain, byte[] compressed, String digest) {

		static @Nullable Answer of(ContentCachingResponseWrapper rendered) {
			String contentType = rendered.getContentType();
			if (rendered.getStatus() != HttpStatus.OK.value() || contentType == null
					|| !contentType.startsWith(MimeTypeUtils.TEXT_HTML_VALUE)) {
				return null;
			}
			byte[] plain = rendered.getContentAsByteArray();
			return new Answer(contentType, List.copyOf(rendered.getHeaders(HttpHeaders.LINK)), plain, compress(plain),
					digest(plain));
		}

		void sendTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
			boolean compress = takesGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
			String tag = '"' + this.digest + (compress ? "-gzip\"" : "\"");
			response.setHeader(HttpHeaders.ETAG, tag);
			response.setHeader(HttpHeaders.CACHE_CONTROL, FRESH);
			response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
			if (!response.containsHeader(HttpHeaders.LINK)) {
				this.links.forEach((link) -> response.addHeader(HttpHeaders.LINK, link));
			}
			if (isKnown(tag, request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
				response.setStatus(HttpStatus.NOT_MODIFIED.value());
				return;
			}
			byte[] body = compress ? this.compressed : this.plain;
			response.setContentType(this.contentType);
			response.setContentLength(body.length);
			if (compress) {
				response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
			}
			if (!request.getMethod().equals(HttpMethod.HEAD.name())) {
				response.getOutputStream().write(body);
			}
		}

		private static boolean isKnown(String tag, @Nullable String known) {
			return known != null && (known.equals(tag) || known.equals("*")
					|| Stream.of(known.split(","))
						.map(String::strip)
						.anyMatch((one) -> one.equals(tag) || one.equals("W/" + tag)));
		}

		private static boolean takesGzip(@Nullable String accepted) {
			return accepted != null && Stream.of(accepted.split(","))
				.map(String::strip)
				.anyMatch((coding) -> (coding.startsWith("gzip") || coding.startsWith("*"))
						&& !coding.replace(" ", "").matches(".*;q=0(\\.0*)?"));
		}

		private static byte[] compress(byte[] plain) {
			ByteArrayOutputStream compressed = new ByteArrayOutputStream(plain.length / 3);
			try (GZIPOutputStream gzip = new GZIPOutputStream(compressed) {
				{
					this.def.setLevel(Deflater.BEST_COMPRESSION);
				}
			}) {
				gzip.write(plain);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
			return compressed.toByteArray();
		}

		private static String digest(byte[] plain) {
			try {
				return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(plain), 0, 12);
			}
			catch (NoSuchAlgorithmException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
