package org.defdip.core;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The state of the content, as named by footer, citations and exports. The values change
 * while the application is running if the content does.
 */
public interface Edition {

	/** The licence of the texts and data of the knowledge base. */
	String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

	/** Returns year and number, such as {@code 2026.1}. */
	String label();

	/**
	 * Returns eight hexadecimal digits that change with every change of the content.
	 */
	String revision();

	/**
	 * Returns the number of the revision, which grows with each change that this node has
	 * noticed.
	 */
	long number();

	/** Returns the date of the newest entry in the change log. */
	LocalDate date();

	/** Returns the time of the last change of the content. */
	Instant lastModified();

}
