package org.defdip.concept;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A passage that speaks of a concept.
 *
 * @param slug the slug of the passage
 * @param literal whether it has the very word, or speaks of it by sense
 */
@Embeddable
public record ConceptPassage(@Column(name = "passage_slug") String slug, boolean literal) {
}
