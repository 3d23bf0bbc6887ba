package org.defdip.core;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;

/** Values of {@code Cache-Control} and entity tags of responses. */
public final class Caching {

	private static final Duration FRESH = Duration.ofMinutes(5);

	/** The {@code Cache-Control} value of a page that is the same for every reader. */
	public static final String PAGE = "public, max-age=300, stale-while-revalidate=86400";

	/** For responses other than pages that are the same for every reader. */
	public static final CacheControl SHARED = CacheControl.maxAge(FRESH)
		.cachePublic()
		.staleWhileRevalidate(Duration.ofDays(1));

	/** For responses that depend on the choices of one reader. */
	public static final CacheControl PRIVATE = CacheControl.maxAge(FRESH).cachePrivate();

	private Caching() {
	}

	/**
	 * Returns the entity tag of a response body. It is weak, because the container does
	 * not compress a response that has a strong entity tag.
	 */
	public static String tag(byte[] body) {
		return "W/\"" + DigestUtils.md5DigestAsHex(body) + '"';
	}

	/** Creates a response that depends only on the edition of the content. */
	public static ResponseEntity<String> ofEdition(Edition edition, String body) {
		return ResponseEntity.ok()
			.cacheControl(SHARED)
			.varyBy(HttpHeaders.ACCEPT_ENCODING)
			.eTag(tag(body.getBytes(StandardCharsets.UTF_8)))
			.lastModified(edition.date().atStartOfDay(ZoneOffset.UTC))
			.body(body);
	}

}
