package org.defdip.site;

import jakarta.persistence.Embeddable;
import org.defdip.core.BilingualText;
import org.hibernate.annotations.EmbeddedColumnNaming;

/**
 * A page at which a reading path stops.
 *
 * @param position in the path, from 1
 * @param address the path and query of the page, without the language
 * @param title what the path calls it
 * @param reason why it is worth a stop
 */
@Embeddable
record ReadingStop(int position, String address, @EmbeddedColumnNaming("title_%s") BilingualText title,
		@EmbeddedColumnNaming("reason_%s") BilingualText reason) {

	/** The address at which the page knows that it is read on the path {@code slug}. */
	public String addressOn(String slug) {
		return this.address + (this.address.contains("?") ? "&" : "?") + ReadingGuide.PARAMETER + "=" + slug;
	}

	/** Whether it is the page at {@code path}. */
	boolean isAt(String path) {
		return this.address.split("\\?", 2)[0].equals(path);
	}

}
