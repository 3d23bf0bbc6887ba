package org.defdip.search;

import org.defdip.core.Address;
import org.jspecify.annotations.Nullable;

/**
 * A thing whose name begins as the reader types.
 *
 * @param also the other name that begins so, or {@code null} where the label does
 */
record Suggestion(EntryKind kind, Address address, String label, @Nullable String also) {

	/** The name that begins as the reader types. */
	String name() {
		return (this.also != null) ? this.also : this.label;
	}

}
