package org.defdip.core;

import java.util.Optional;

/** Summarises pages for the previews of links. */
@FunctionalInterface
public interface PreviewSource {

	/**
	 * Returns the preview of the page at {@code address}, or empty if this module has no
	 * such page.
	 */
	Optional<Preview> previewOf(PagePath address);

	/**
	 * A short summary of a page.
	 *
	 * @param label the title of the page
	 * @param words the summary
	 */
	record Preview(BilingualText label, BilingualText words) {
	}

}
