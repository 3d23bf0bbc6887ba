package org.defdip.core;

import org.jspecify.annotations.Nullable;

/**
 * A reference from one page to another.
 *
 * @param kind the kind of the referring thing, a key of the messages {@code backlinks.*}
 * @param from the referring page
 * @param label the label of the referring thing
 * @param context the text that contains the reference, or {@code null} if the label is
 * enough
 */
public record Backlink(String kind, PagePath from, BilingualText label, @Nullable BilingualText context) {
}
