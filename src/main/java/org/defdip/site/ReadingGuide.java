package org.defdip.site;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a reader is on a reading path.
 *
 * @param path the path they follow
 * @param stop the stop they are at
 * @param previous the stop before it, or {@code null} at the first
 * @param next the stop after it, or {@code null} at the last
 */
record ReadingGuide(ReadingPath path, ReadingStop stop, @Nullable ReadingStop previous, @Nullable ReadingStop next) {

	/** The parameter by which a page is told the path it is read on. */
	static final String PARAMETER = "path";

	/**
	 * The guide at the page {@code page}, or {@code null} if it is no stop of the path.
	 */
	static @Nullable ReadingGuide at(String page, ReadingPath path) {
		List<ReadingStop> stops = path.getStops();
		for (int i = 0; i < stops.size(); i++) {
			if (stops.get(i).isAt(page)) {
				return new ReadingGuide(path, stops.get(i), (i > 0) ? stops.get(i - 1) : null,
						(i < stops.size() - 1) ? stops.get(i + 1) : null);
			}
		}
		return null;
	}

}
