package org.defdip.core;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A text in Indonesian and English. If one language is missing, the other is the
 * fallback.
 */
@Embeddable
public record BilingualText(@Nullable String id, @Nullable String en) {

	/**
	 * Returns the text in {@code language}, in the other language as a fallback, or an
	 * empty string if both are missing.
	 */
	public String in(Language language) {
		String words = exactly(language);
		if (words == null) {
			words = exactly(language.other());
		}
		return (words != null) ? words : "";
	}

	/** Returns whether {@link #in} falls back to the other language. */
	public boolean isForeignIn(Language language) {
		return exactly(language) == null;
	}

	private @Nullable String exactly(Language language) {
		return (language == Language.ID) ? this.id : this.en;
	}

}
