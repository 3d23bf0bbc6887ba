package org.defdip.typology;

/** How many items a list has. */
record ItemCount(String typology, long count) {
}
