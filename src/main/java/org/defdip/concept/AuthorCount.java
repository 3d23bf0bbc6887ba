package org.defdip.concept;

/** How many definitions an author has. */
record AuthorCount(String author, long count) {
}
