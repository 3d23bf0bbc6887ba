package org.defdip.core;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The same words in both languages; where one is missing, the other stands in for it. */
@Embeddable
public record BilingualText(@Nullable String id, @Nullable String en) {

	/**
	 * The words in {@code language}, or in the other one where it lacks them; empty if
	 * neither has any.
	 */
	public String in(Language language) {
		String words = exactly(language);
		if (words == null) {
			words = exactly(language.other());
		}
		return (words != null) ? words : "";
	}

	/** Whether {@link #in} has to answer in the other language. */
	public boolean isForeignIn(Language language) {
		return exactly(language) == null;
	}

	private @Nullable String exactly(Language language) {
		return (language == Language.ID) ? this.id : this.en;
	}

}
