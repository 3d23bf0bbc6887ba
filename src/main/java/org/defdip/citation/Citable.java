package org.defdip.citation;

import org.defdip.bibliography.Work;
import org.defdip.concept.Definition;
import org.jspecify.annotations.Nullable;

/**
 * A page of the site that can be cited.
 *
 * @param path the path without the language
 * @param title the title in the language of the citation
 * @param language the language of the title, as a BCP 47 tag
 * @param definition the definition shown on the page, or {@code null}
 * @param work the work whose record the page is, or {@code null}
 */
record Citable(String path, String title, String language, @Nullable Definition definition, @Nullable Work work) {
}
