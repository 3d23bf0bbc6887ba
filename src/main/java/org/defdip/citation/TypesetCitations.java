package org.defdip.citation;

import java.util.List;

/**
 * How references are cited in one style, as HTML.
 *
 * @param inText what stands in the text, a reference each
 * @param works the list of works, each once, in the order of the style
 */
record TypesetCitations(List<String> inText, List<String> works) {
}
