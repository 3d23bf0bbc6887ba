package org.defdip.concept;

import java.util.List;

import org.defdip.core.Coded;

/**
 * A respect in which definitions are coded, from their words alone; not stated is a code
 * of its own.
 */
public enum Dimension implements Coded {

	ACTOR("military", "defence-ministry", "other-state-bodies", "civil-society", "not-stated"),

	MEANS("armed-force", "peaceful-military", "cooperation", "negotiation", "not-stated"),

	PURPOSE("national-interest", "foreign-security-policy", "trust", "capability", "peace", "reform", "not-stated"),

	SETTING("peacetime", "any", "not-stated");

	private static final String NOT_STATED = "not-stated";

	private final List<String> codes;

	Dimension(String... codes) {
		this.codes = List.of(codes);
	}

	/**
	 * The codes a definition can have here, as the messages {@code dimension.*} name
	 * them.
	 */
	public List<String> codes() {
		return this.codes;
	}

	/** The codes that a definition can have or lack, once it says anything here. */
	public List<String> answerable() {
		return this.codes.stream().filter((code) -> !code.equals(NOT_STATED)).toList();
	}

}
