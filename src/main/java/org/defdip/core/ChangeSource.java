package org.defdip.core;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Provides the changes of the content for the feed and for the modification dates of
 * pages.
 */
@FunctionalInterface
public interface ChangeSource {

	/**
	 * Returns the changes, latest first. The list is never empty, because the first
	 * change is the publication.
	 */
	List<Change> changes();

	/**
	 * A change of the content.
	 *
	 * @param slug the permanent identifier
	 * @param edition the edition that includes the change
	 * @param toldAt the page that describes the change
	 * @param touched the paths of the changed pages, without the language; empty if all
	 * pages changed
	 */
	record Change(String slug, LocalDate date, String edition, BilingualText title, BilingualText text, PagePath toldAt,
			Set<String> touched) {

		/**
		 * Returns whether the page at {@code path} changed. The path has no language.
		 */
		public boolean touches(String path) {
			return this.touched.isEmpty() || this.touched.contains(path);
		}

	}

}
