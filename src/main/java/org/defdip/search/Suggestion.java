package org.defdip.search;

import org.defdip.core.BilingualText;
import org.defdip.core.PagePath;
import org.jspecify.annotations.Nullable;

/**
 * A suggested completion: a thing with a name that begins as typed.
 *
 * @param name the label in both languages
 * @param label the label in the language of the reader
 * @param also another name that begins as typed, or {@code null} where the label does
 */
public record Suggestion(EntryKind kind, PagePath address, BilingualText name, String label, @Nullable String also) {

	/** The name that begins as typed. */
	String begun() {
		return (this.also != null) ? this.also : this.label;
	}

}
