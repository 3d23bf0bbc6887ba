package org.defdip.core;

import java.time.LocalDate;

/**
 * The state of the content, as named by footer, citations and exports.
 *
 * @param label year and number, such as {@code 2026.1}
 * @param revision eight hexadecimal digits that change with every change of the content
 * @param date the date of the newest entry in the change log
 */
public record Edition(String label, String revision, LocalDate date) {

	/** The licence of the texts and data of the knowledge base. */
	public static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

}
