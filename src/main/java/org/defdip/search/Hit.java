package org.defdip.search;

import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was found.
 *
 * @param name what it is called in both languages, with nothing marked
 * @param summary what it is, or {@code null} where there is no sentence that says so
 * @param reason why it was found, or {@code null} where label and summary show it
 */
public record Hit(EntryKind kind, PagePath address, BilingualText name, Marked label, @Nullable Marked summary,
		@Nullable Reason reason) {

	/**
	 * Words in which those asked for are marked.
	 *
	 * @param html with {@code mark} elements, all else escaped
	 * @param language the language of the words, or {@code null} where it is unknown or
	 * that of the page
	 */
	public record Marked(String html, @Nullable Language language) {
	}

	/** Words that match though the label does not show it, and what they are. */
	public record Reason(Role role, Marked words) {
	}

}
