package org.defdip.citation;

/** A meta element in the head of a page. */
record MetaTag(String name, String content) {
}
