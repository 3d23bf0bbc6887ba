package org.defdip.core;

import java.nio.charset.StandardCharsets;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.util.DigestUtils;

/** Values of {@code Cache-Control} and entity tags of responses. */
public final class Caching {

	/** For responses that are the same for every reader. */
	public static final String SHARED = "public, max-age=300, stale-while-revalidate=86400";

	/** For responses that depend on the choices of one reader. */
	public static final String PRIVATE = "max-age=300, private";

	private Caching() {
	}

	/** Starts a response that is the same for every reader. */
	public static BodyBuilder shared() {
		return ResponseEntity.ok().header(HttpHeaders.CACHE_CONTROL, SHARED);
	}

	/**
	 * Starts a response that is the same for every reader, with an entity tag. The tag is
	 * weak, because the container does not compress a response that has a strong one.
	 * @param body the body, which the caller adds
	 */
	public static BodyBuilder shared(byte[] body) {
		return shared().varyBy(HttpHeaders.ACCEPT_ENCODING).eTag("W/\"" + DigestUtils.md5DigestAsHex(body) + '"');
	}

	/** Creates a response that depends only on the content. */
	public static ResponseEntity<String> ofEdition(Edition edition, String body) {
		return shared(body.getBytes(StandardCharsets.UTF_8)).lastModified(edition.lastModified()).body(body);
	}

}
