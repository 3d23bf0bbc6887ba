package org.defdip.citation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One of the things that a reader may mean to cite, in one style, as HTML.
 *
 * @param kind what it is, as the messages {@code cite.level.*} name it, or {@code null}
 * for one of several
 * @param title what it is called
 * @param inText what stands in the text
 * @param works what goes into the list of works; nothing where a list for all follows
 * @param notes what to know before citing so
 * @param file the address of the files with its references, with {@code {0}} for their
 * suffix, or {@code null} where one for all follows
 */
record CitationLevel(@Nullable String kind, String title, String inText, List<String> works, List<String> notes,
		@Nullable String file) {
}
