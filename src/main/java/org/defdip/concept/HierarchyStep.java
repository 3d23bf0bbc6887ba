package org.defdip.concept;

/** The slugs of a concept and of a directly broader one. */
public record HierarchyStep(String narrower, String broader) {
}
