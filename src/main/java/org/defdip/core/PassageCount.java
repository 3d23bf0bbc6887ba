package org.defdip.core;

/**
 * The number of things of one kind that are based on one passage.
 *
 * @param kind the kind of thing, a key of the messages {@code backlinks.*}
 * @param passage the slug of the passage
 * @param count the number, at least 1
 */
public record PassageCount(String kind, String passage, long count) {
}
