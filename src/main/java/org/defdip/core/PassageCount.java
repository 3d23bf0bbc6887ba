package org.defdip.core;

/**
 * How many things of one kind were taken from one passage.
 *
 * @param kind what was taken, as the messages {@code backlinks.*} name it
 * @param passage the slug of the passage
 * @param count more than none
 */
public record PassageCount(String kind, String passage, long count) {
}
