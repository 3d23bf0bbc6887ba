package org.defdip.typology;

/** The number of items of a list. */
record ItemCount(String typology, long count) {
}
