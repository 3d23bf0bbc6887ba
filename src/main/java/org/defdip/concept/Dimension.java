package org.defdip.concept;

import java.util.List;

import org.defdip.core.Slugged;

/**
 * A dimension in which definitions are coded, from their words alone. "Not stated" is a
 * code of its own.
 */
public enum Dimension implements Slugged {

	ACTOR("military", "defence-ministry", "other-state-bodies", "other-institutions", "civilians", "civil-society",
			"not-stated"),

	MEANS("armed-force", "armed-strength", "peaceful-military", "cooperation", "negotiation", "openness", "not-stated"),

	PURPOSE("national-interest", "foreign-security-policy", "economic-interest", "relations", "trust", "capability",
			"defence-industry", "peace", "international-order", "reform", "not-stated"),

	SETTING("peacetime", "any", "not-stated");

	private static final String NOT_STATED = "not-stated";

	private final List<String> codes;

	Dimension(String... codes) {
		this.codes = List.of(codes);
	}

	/**
	 * Returns the codes of this dimension, which are keys of the messages
	 * {@code dimension.*}.
	 */
	public List<String> codes() {
		return this.codes;
	}

	/** Returns the codes without "not stated". Each is a row of a comparison. */
	public List<String> answerable() {
		return this.codes.stream().filter((code) -> !code.equals(NOT_STATED)).toList();
	}

}
