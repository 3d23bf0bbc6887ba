package org.defdip.linkeddata;

/** Writes what is known of one kind of thing into the graph. */
@FunctionalInterface
interface Describer {

	void describe(RdfGraph graph);

}
