package org.defdip.citation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One of the things that a reader may want to cite, formatted in one style as HTML.
 *
 * @param kind the suffix of the message key {@code cite.level.*}, or {@code null} if
 * several things are cited
 * @param title the title of the thing
 * @param inText the in-text citation
 * @param works the bibliography entries; empty if one bibliography for all follows
 * @param notes caveats on the citation
 * @param file the address of the reference files, with {@code {0}} for the suffix, or
 * {@code null} if one file for all follows
 */
record CitationLevel(@Nullable String kind, String title, String inText, List<String> works, List<String> notes,
		@Nullable String file) {
}
