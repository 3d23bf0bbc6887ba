package org.defdip.citation;

import java.util.List;

import org.defdip.core.BilingualText;

/**
 * A ready-made citation in one style and both languages, as plain text.
 *
 * @param style the slug of the style
 * @param inText the in-text citation
 * @param reference the bibliography entry
 * @param notes caveats on the citation
 */
public record ReadyCitation(String style, BilingualText inText, BilingualText reference, List<BilingualText> notes) {
}
