package org.defdip.concept;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A mention of a concept in a passage.
 *
 * @param slug the slug of the passage
 * @param literal whether the passage contains the exact word, or expresses only the sense
 */
@Embeddable
public record ConceptPassage(@Column(name = "passage_slug") String slug, boolean literal) {
}
