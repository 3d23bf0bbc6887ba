package org.defdip.core;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** A constant with a slug, which identifies it in URLs and message keys. */
public interface Slugged {

	String name();

	/**
	 * Returns the name in lower case with hyphens: {@code POST_COLD_WAR} becomes
	 * {@code post-cold-war}.
	 */
	@JsonValue
	default String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
