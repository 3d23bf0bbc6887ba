package org.defdip.citation;

import org.defdip.bibliography.Work;
import org.defdip.concept.Definition;
import org.jspecify.annotations.Nullable;

/**
 * A page of ours that can be cited.
 *
 * @param path where it is, without the language
 * @param title what it is called in the language of the citation
 * @param language the language of the title, as BCP 47 has it
 * @param definition the one the page shows, or {@code null} if it shows none
 * @param work the one whose record the page is, or {@code null} if it is none
 */
record Citable(String path, String title, String language, @Nullable Definition definition, @Nullable Work work) {
}
