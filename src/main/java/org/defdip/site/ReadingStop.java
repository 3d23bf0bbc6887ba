package org.defdip.site;

import jakarta.persistence.Embeddable;
import org.defdip.core.BilingualText;
import org.hibernate.annotations.EmbeddedColumnNaming;

/**
 * A stop of a reading path.
 *
 * @param position the position in the path, from 1
 * @param address the path and query of the page, without the language
 * @param title the title used by the path
 * @param reason the reason to read the page
 */
@Embeddable
record ReadingStop(int position, String address, @EmbeddedColumnNaming("title_%s") BilingualText title,
		@EmbeddedColumnNaming("reason_%s") BilingualText reason) {

	/** The address of the page with the reading path {@code slug} as parameter. */
	public String addressOn(String slug) {
		return this.address + (this.address.contains("?") ? "&" : "?") + ReadingGuide.PARAMETER + "=" + slug;
	}

	/** Whether this is a stop at the page {@code path}. */
	boolean isAt(String path) {
		return this.address.split("\\?", 2)[0].equals(path);
	}

}
