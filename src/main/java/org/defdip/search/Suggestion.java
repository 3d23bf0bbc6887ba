package org.defdip.search;

import org.defdip.core.BilingualText;
import org.defdip.core.PagePath;
import org.jspecify.annotations.Nullable;

/**
 * A thing whose name begins as the reader types.
 *
 * @param name what it is called in both languages
 * @param label what it is called in the language of the reader
 * @param also the other name that begins so, or {@code null} where the label does
 */
public record Suggestion(EntryKind kind, PagePath address, BilingualText name, String label, @Nullable String also) {

	/** The name that begins as the reader types. */
	String begun() {
		return (this.also != null) ? this.also : this.label;
	}

}
