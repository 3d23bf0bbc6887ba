package org.defdip.linkeddata;

/** Writes the description of one kind of thing to the graph. */
@FunctionalInterface
interface Describer {

	void describe(RdfGraph graph);

}
