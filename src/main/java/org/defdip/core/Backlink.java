package org.defdip.core;

import org.jspecify.annotations.Nullable;

/**
 * Something that refers to a page.
 *
 * @param kind what refers, as the messages {@code backlinks.*} name it
 * @param from the page on which it refers
 * @param label what that is called
 * @param context the words in which it refers, or {@code null} where the label says
 * enough
 */
public record Backlink(String kind, PagePath from, BilingualText label, @Nullable BilingualText context) {
}
