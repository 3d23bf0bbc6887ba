package org.defdip.concept;

/** One concept placed directly under another, by their slugs. */
record HierarchyStep(String narrower, String broader) {
}
