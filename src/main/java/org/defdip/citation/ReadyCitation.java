package org.defdip.citation;

import java.util.List;

import org.defdip.core.BilingualText;

/**
 * How something is cited in one style and in both languages, as plain text.
 *
 * @param style the slug of the style
 * @param inText what stands in the text
 * @param reference what goes into the list of works
 * @param notes what to know before citing so
 */
public record ReadyCitation(String style, BilingualText inText, BilingualText reference, List<BilingualText> notes) {
}
