/**
 * The knowledge base as linked data: an RDF graph, content negotiation at the addresses
 * of things, and files for download.
 */
@ApplicationModule(allowedDependencies = { "core", "source", "bibliography", "concept", "typology", "character",
		"timeline", "citation" })
@NullMarked
package org.defdip.linkeddata;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
