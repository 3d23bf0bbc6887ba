package org.defdip.concept;

/**
 * A mention of a concept in a passage, by their slugs.
 *
 * @param literal whether the passage contains the word itself, rather than only the sense
 */
public record ConceptMention(String concept, String passage, boolean literal) {
}
