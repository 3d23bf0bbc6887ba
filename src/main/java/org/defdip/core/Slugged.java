package org.defdip.core;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** A constant that has a slug, by which addresses and messages name it. */
public interface Slugged {

	String name();

	/**
	 * The name as addresses and messages have it: {@code POST_COLD_WAR} is
	 * {@code post-cold-war}.
	 */
	@JsonValue
	default String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
