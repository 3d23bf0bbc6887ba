package org.defdip.search;

import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.jspecify.annotations.Nullable;

/**
 * A search result.
 *
 * @param name the label in both languages, without highlighting
 * @param summary a sentence that describes the thing, or {@code null} if there is none
 * @param reason the matching text, or {@code null} where label and summary show the match
 */
public record Hit(EntryKind kind, PagePath address, BilingualText name, Marked label, @Nullable Marked summary,
		@Nullable Reason reason) {

	/**
	 * Text with the matching words highlighted.
	 *
	 * @param html HTML with {@code mark} elements; everything else is escaped
	 * @param language the language of the text, or {@code null} where it is unknown or
	 * that of the page
	 */
	public record Marked(String html, @Nullable Language language) {
	}

	/** Matching text that the label does not show, and its role. */
	public record Reason(TextField role, Marked words) {
	}

}
