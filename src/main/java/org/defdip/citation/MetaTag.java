package org.defdip.citation;

/** A meta element of a page's head. */
record MetaTag(String name, String content) {
}
