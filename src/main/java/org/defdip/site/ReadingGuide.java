package org.defdip.site;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The position of a reader on a reading path.
 *
 * @param path the path being followed
 * @param stop the current stop
 * @param previous the previous stop, or {@code null} at the first
 * @param next the next stop, or {@code null} at the last
 */
record ReadingGuide(ReadingPath path, ReadingStop stop, @Nullable ReadingStop previous, @Nullable ReadingStop next) {

	/** The request parameter with the slug of the reading path. */
	static final String PARAMETER = "path";

	/**
	 * The guide at the page {@code page}, or {@code null} if the path does not stop
	 * there.
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
