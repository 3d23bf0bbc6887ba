package org.defdip.search;

import java.util.List;

import org.defdip.core.BilingualText;
import org.jspecify.annotations.Nullable;

/**
 * The choices a reader has in one respect, given all the other choices made.
 *
 * @param name the name of the request parameter
 * @param messages what the messages begin with that name choices without a label
 */
public record Facet(String name, String messages, List<Choice> choices) {

	/**
	 * One choice and how much it leaves.
	 *
	 * @param value the value of the request parameter
	 * @param label what to call it, or {@code null} where the messages know
	 */
	public record Choice(String value, @Nullable BilingualText label, long count, boolean selected) {
	}

}
