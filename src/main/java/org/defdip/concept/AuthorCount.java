package org.defdip.concept;

/** The number of definitions of an author. */
record AuthorCount(String author, long count) {
}
