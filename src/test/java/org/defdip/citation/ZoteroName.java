package org.defdip.citation;

import java.util.List;

import org.defdip.bibliography.Contributor;
import org.jspecify.annotations.Nullable;

/**
 * A name as Zotero saves it from a page ({@code Zotero.Utilities.cleanAuthor}).
 *
 * @param last the family name, or a whole name
 * @param first the given name, empty if there is none
 */
record ZoteroName(String last, String first) {

	/** Parses a name from the head of a page or from a context object as Zotero does. */
	static ZoteroName read(String words) {
		boolean comma = words.contains(",");
		String name = words.replaceFirst("[\\s.,/\\[\\]:]+$", "");
		if (comma) {
			String[] parts = name.replaceFirst("\\.([^ ])", ". $1").split(", ?");
			return new ZoteroName(parts[0], (parts.length > 1) ? withFullStops(parts[1]) : "");
		}
		int space = name.length();
		String last;
		do {
			space = name.lastIndexOf(' ', space - 1);
			last = name.substring(space + 1);
		}
		while (!Character.isLetter(last.charAt(0)) && space > 0);
		return new ZoteroName(last, withFullStops(name.substring(0, Math.max(space, 0))));
	}

	/**
	 * Adds the full stop that Zotero appends to an initial, and also to the Balinese name
	 * I. A page cannot prevent this.
	 */
	private static String withFullStops(String first) {
		return String.join(" ",
				List.of(first.split("[\\s.]+"))
					.stream()
					.map((part) -> part.matches("\\p{Lu}") ? part + "." : part)
					.toList());
	}

	static ZoteroName of(Contributor contributor) {
		if (contributor.literal() != null) {
			return new ZoteroName(contributor.literal(), "");
		}
		return new ZoteroName(String.valueOf(contributor.family()), withFullStops(orEmpty(contributor.given())));
	}

	private static String orEmpty(@Nullable String given) {
		return (given != null) ? given : "";
	}

}
