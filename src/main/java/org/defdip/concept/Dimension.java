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

}
