package org.defdip.linkeddata;

/** Describes a thing of the type {@code T} as far as the head of its page needs it. */
@FunctionalInterface
interface SubjectDescriber<T> {

	void describe(T subject, RdfGraph graph);

}
