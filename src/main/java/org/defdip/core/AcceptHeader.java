package org.defdip.core;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** Parses {@code Accept} headers, ignoring invalid media ranges. */
public final class AcceptHeader {

	/** Surplus media ranges are ignored, because Spring sorts no more than 50. */
	private static final int MAX_RANGES = 50;

	private AcceptHeader() {
	}

	/**
	 * Returns the valid media ranges in the order in which they were sent. Invalid ones
	 * are ignored.
	 * @param values the values of the {@code Accept} header, which may have been sent in
	 * several parts
	 */
	public static List<MediaType> readable(Collection<String> values) {
		return values.stream()
			.flatMap((value) -> MimeTypeUtils.tokenize(value).stream())
			.flatMap(AcceptHeader::parse)
			.limit(MAX_RANGES)
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
