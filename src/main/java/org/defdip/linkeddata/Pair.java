package org.defdip.linkeddata;

/** One concept and another that it is tied to, by their slugs. */
record Pair(String from, String to) {
}
