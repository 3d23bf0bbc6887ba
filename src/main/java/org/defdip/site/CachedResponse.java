package org.defdip.site;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.defdip.core.Caching;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A cached response in one content coding.
 *
 * @param headers the headers to repeat
 * @param body the body as sent
 * @param digest a digest of the uncompressed body
 * @param tag the entity tag of this coding
 */
record CachedResponse(String contentType, List<Header> headers, byte[] body, boolean isCompressed, String digest,
		String tag) {

	private static final String GZIP = "gzip";

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
			headers = Stream.concat(headers, Stream.of(new Header(HttpHeaders.CACHE_CONTROL, Caching.PAGE)));
		}
		byte[] plain = made.getContentAsByteArray();
		byte[] compressed = compress(plain);
		boolean smaller = compressed.length < plain.length;
		String digest = digest(plain);
		return new CachedResponse(withCharset(contentType), headers.toList(), smaller ? compressed : plain, smaller,
				digest, tag(digest, smaller));
	}

	/** Adds the charset to text types, which static resources lack. */
	private static String withCharset(String contentType) {
		return (contentType.startsWith("text/") && !contentType.contains("charset")) ? contentType + ";charset=UTF-8"
				: contentType;
	}

	/** The uncompressed form of this response. */
	CachedResponse expanded() {
		if (!this.isCompressed) {
			return this;
		}
		try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(this.body))) {
			return new CachedResponse(this.contentType, this.headers, gzip.readAllBytes(), false, this.digest,
					tag(this.digest, false));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String tag(String digest, boolean compressed) {
		return '"' + digest + (compressed ? "-" + GZIP + '"' : "\"");
	}

	/** The approximate size in bytes. */
	int weight() {
		return this.body.length + 1_000;
	}

	void sendTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
		boolean known = isKnown(request.getHeader(HttpHeaders.IF_NONE_MATCH));
		for (Header header : this.headers) {
			// a 304 response repeats no headers of the cached representation but
			// Cache-Control
			if (!known || header.name().equals(HttpHeaders.CACHE_CONTROL)) {
				response.setHeader(header.name(), header.value());
			}
		}
		response.setHeader(HttpHeaders.ETAG, this.tag);
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		if (known) {
			response.setStatus(HttpStatus.NOT_MODIFIED.value());
			return;
		}
		response.setContentType(this.contentType);
		response.setContentLength(this.body.length);
		if (this.isCompressed) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
		}
		if (!request.getMethod().equals(HttpMethod.HEAD.name())) {
			response.getOutputStream().write(this.body);
		}
	}

	private boolean isKnown(@Nullable String known) {
		return known != null && (known.equals(this.tag) || known.equals("*")
				|| Stream.of(known.split(","))
					.map(String::strip)
					.anyMatch((one) -> one.equals(this.tag) || one.equals("W/" + this.tag)));
	}

	/** Whether the {@code Accept-Encoding} header permits gzip. */
	static boolean takesGzip(@Nullable String accepted) {
		if (accepted == null) {
			return false;
		}
		if (accepted.indexOf(';') < 0) {
			return accepted.contains(GZIP) || accepted.contains("*");
		}
		return Stream.of(accepted.split(","))
			.map(String::strip)
			.anyMatch((coding) -> (coding.startsWith(GZIP) || coding.startsWith("*"))
					&& !coding.replace(" ", "").matches(".*;q=0(\\.0*)?"));
	}

	private static byte[] compress(byte[] plain) {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream(plain.length / 3 + 100);
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

	/** A header with its values joined on one line. */
	record Header(String name, String value) {
	}

}
