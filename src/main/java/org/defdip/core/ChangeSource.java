package org.defdip.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Tells what has changed in the content, for the feed and for the dates of the pages.
 */
@FunctionalInterface
public interface ChangeSource {

	/** The changes, latest first; never none, since the first one is publication. */
	List<Change> changes();

	/**
	 * A change of the content.
	 *
	 * @param slug names it for good
	 * @param edition the edition it is part of
	 * @param toldAt the page that tells of it
	 * @param touched the paths of the pages it changed, without the language; none where
	 * it changed them all
	 */
	record Change(String slug, LocalDate date, String edition, BilingualText title, BilingualText text, PagePath toldAt,
			Set<String> touched) {

		/** Whether it changed the page at {@code path}, which has no language. */
		public boolean touches(String path) {
			return this.touched.isEmpty() || this.touched.contains(path);
		}

	}

}
