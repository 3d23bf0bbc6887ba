package org.defdip.search;

import java.util.List;

import org.defdip.core.BilingualText;
import org.defdip.core.Slugged;
import org.jspecify.annotations.Nullable;

/**
 * The choices of one facet, counted within all other selections.
 *
 * @param name the name of the request parameter
 * @param messages the prefix of the message keys for choices without a label
 * @param isCut whether there are further choices, which are less frequent
 */
public record Facet(String name, String messages, List<Choice> choices, boolean isCut) {

	/** The facets that can have more values than are shown at first. */
	public enum Expanded implements Slugged {

		AUTHOR, CONCEPT

	}

	/**
	 * One choice and the number of its results.
	 *
	 * @param value the value of the request parameter
	 * @param label the label, or {@code null} where a message supplies it
	 */
	public record Choice(String value, @Nullable BilingualText label, long count, boolean selected) {
	}

}
