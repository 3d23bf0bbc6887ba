package org.defdip.core;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;

/** The values of {@code Cache-Control} and the entity tags of answers. */
public final class Caching {

	private static final Duration FRESH = Duration.ofMinutes(5);

	/** The header of a page that is the same for every reader. */
	public static final String PAGE = "public, max-age=300, stale-while-revalidate=86400";

	/** For other answers that are the same for every reader. */
	public static final CacheControl SHARED = CacheControl.maxAge(FRESH)
		.cachePublic()
		.staleWhileRevalidate(Duration.ofDays(1));

	/** For answers made of what one reader has chosen. */
	public static final CacheControl PRIVATE = CacheControl.maxAge(FRESH).cachePrivate();

	private Caching() {
	}

	/**
	 * The entity tag of a body. It is weak, since the container compresses nothing that
	 * has a strong one.
	 */
	public static String tag(byte[] body) {
		return "W/\"" + DigestUtils.md5DigestAsHex(body) + '"';
	}

	/** An answer that depends on nothing but the edition of the content. */
	public static ResponseEntity<String> ofEdition(Edition edition, String body) {
		return ResponseEntity.ok()
			.cacheControl(SHARED)
			.varyBy(HttpHeaders.ACCEPT_ENCODING)
			.eTag(tag(body.getBytes(StandardCharsets.UTF_8)))
			.lastModified(edition.date().atStartOfDay(ZoneOffset.UTC))
			.body(body);
	}

}
