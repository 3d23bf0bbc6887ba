package org.defdip.linkeddata;

/**
 * A passage that speaks of a concept, by their slugs.
 *
 * @param literal whether it has the very word, or speaks of it by sense
 */
record Mention(String concept, String passage, boolean literal) {
}
