package org.defdip.concept;

/** The slugs of two concepts of which the first names the second as related. */
public record RelatedConcepts(String concept, String related) {
}
