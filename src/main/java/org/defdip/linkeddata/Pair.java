package org.defdip.linkeddata;

/** A pair of related concepts, by slug. */
record Pair(String from, String to) {
}
