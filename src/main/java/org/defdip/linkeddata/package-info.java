/**
 * The knowledge base as data for machines: a graph of linked data, the answers of the
 * things' own addresses, and whole files for download.
 */
@ApplicationModule(allowedDependencies = { "core", "source", "bibliography", "concept", "typology", "character",
		"timeline", "citation" })
@NullMarked
package org.defdip.linkeddata;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
