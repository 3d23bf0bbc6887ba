package org.defdip.core;

import java.util.Optional;

/** Tells in a few words what a page is about, for readers who point at a link to it. */
@FunctionalInterface
public interface PreviewSource {

	/**
	 * What the page at {@code address} is about, if the page is of this module and
	 * exists.
	 */
	Optional<Preview> previewOf(PagePath address);

	/**
	 * A few words about a page.
	 *
	 * @param label what it is called
	 * @param words what it is about
	 */
	record Preview(BilingualText label, BilingualText words) {
	}

}
