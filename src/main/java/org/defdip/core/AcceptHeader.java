package org.defdip.core;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** The media ranges that a reader accepts, of which some may be unreadable. */
public final class AcceptHeader {

	/** Surplus ranges are ignored: Spring sorts no more than this. */
	private static final int MOST_RANGES = 50;

	private AcceptHeader() {
	}

	/**
	 * The ranges that can be read, in the order in which they were sent. Unreadable ones
	 * are ignored.
	 * @param values of the header {@code Accept}, which may have been sent in parts
	 */
	public static List<MediaType> readable(Collection<String> values) {
		return values.stream()
			.flatMap((value) -> MimeTypeUtils.tokenize(value).stream())
			.flatMap(AcceptHeader::parse)
			.limit(MOST_RANGES)
			.toList();
	}

	private static Stream<MediaType> parse(String range) {
		try {
			return Stream.of(MediaType.parseMediaType(range));
		}
		catch (InvalidMediaTypeException ex) {
			return Stream.empty();
		}
	}

}
