package org.defdip.site;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.defdip.core.Caching;
import org.defdip.core.CompressedContent;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A cached response in one content coding.
 *
 * @param headers the headers to repeat
 */
record CachedResponse(String contentType, List<Header> headers, CompressedContent content) {

	/**
	 * Headers set when a cached response is sent, or by the container for each request.
	 */
	private static final Set<String> OWN = Set.of("content-type", "content-length", "content-encoding", "etag", "vary",
			"content-language", "last-modified", "accept-ranges", "date", "connection", "keep-alive");

	/**
	 * Captures a rendered response, compressed if that makes it smaller; {@code null} if
	 * it must not be cached.
	 * @param known the headers that earlier filters set on each response, which are not
	 * cached
	 */
	static @Nullable CachedResponse of(ContentCachingResponseWrapper made, Set<String> known) {
		String contentType = made.getContentType();
		String caching = made.getHeader(HttpHeaders.CACHE_CONTROL);
		if (made.getStatus() != HttpStatus.OK.value() || contentType == null
				|| made.getHeader(HttpHeaders.CONTENT_ENCODING) != null
				|| caching != null && caching.contains("no-store")) {
			return null;
		}
		Stream<Header> headers = made.getHeaderNames()
			.stream()
			.filter((name) -> !known.contains(name) && !OWN.contains(name.toLowerCase(Locale.ROOT)))
			.distinct()
			.map((name) -> new Header(name, String.join(", ", made.getHeaders(name))));
		if (contentType.startsWith(MimeTypeUtils.TEXT_HTML_VALUE)) {
			headers = Stream.concat(headers,
					Stream.of(new Header(HttpHeaders.CONTENT_LANGUAGE, made.getLocale().toLanguageTag())));
		}
		if (caching == null) {
			headers = Stream.concat(headers, Stream.of(new Header(HttpHeaders.CACHE_CONTROL, Caching.SHARED)));
		}
		return new CachedResponse(withCharset(contentType), headers.toList(),
				CompressedContent.of(made.getContentAsByteArray()));
	}

	/** Adds the charset to text types, which static resources lack. */
	private static String withCharset(String contentType) {
		return (contentType.startsWith("text/") && !contentType.contains("charset")) ? contentType + ";charset=UTF-8"
				: contentType;
	}

	/** The uncompressed form of this response. */
	CachedResponse expanded() {
		return new CachedResponse(this.contentType, this.headers, this.content.expanded());
	}

	/** The approximate size in bytes. */
	int weight() {
		return this.content.bytes().length + 1_000;
	}

	void sendTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
		String tag = this.content.tag();
		boolean known = isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag);
		for (Header header : this.headers) {
			// a 304 response repeats no headers of the cached representation but
			// Cache-Control
			if (!known || header.name().equals(HttpHeaders.CACHE_CONTROL)) {
				response.setHeader(header.name(), header.value());
			}
		}
		response.setHeader(HttpHeaders.ETAG, tag);
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		if (known) {
			response.setStatus(HttpStatus.NOT_MODIFIED.value());
			return;
		}
		response.setContentType(this.contentType);
		response.setContentLength(this.content.bytes().length);
		if (this.content.isCompressed()) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, CompressedContent.GZIP);
		}
		if (!request.getMethod().equals(HttpMethod.HEAD.name())) {
			response.getOutputStream().write(this.content.bytes());
		}
	}

	private static boolean isKnown(@Nullable String known, String tag) {
		if (known == null) {
			return false;
		}
		ETag own = ETag.create(tag);
		return ETag.parse(known).stream().anyMatch((one) -> one.isWildcard() || one.compare(own, false));
	}

	/** A header with its values joined on one line. */
	record Header(String name, String value) {
	}

}
