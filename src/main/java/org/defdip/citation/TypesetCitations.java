package org.defdip.citation;

import java.util.List;

/**
 * References formatted in one style, as HTML.
 *
 * @param inText the in-text citations, one for each reference
 * @param works the distinct bibliography entries, in the order of the style
 */
record TypesetCitations(List<String> inText, List<String> works) {
}
