package org.defdip.core;

import java.time.LocalDate;

/**
 * Which state of the content this is, as footer, citations and exports name it.
 *
 * @param label year and number, such as {@code 2026.1}
 * @param revision eight hexadecimal digits that change whenever any content does
 * @param date the day of the newest entry in the log of changes
 */
public record Edition(String label, String revision, LocalDate date) {

	/** The licence of our texts and data. */
	public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

}
