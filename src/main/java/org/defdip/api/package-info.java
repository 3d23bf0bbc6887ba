/**
 * The knowledge base for programs: everything it holds as JSON, described by OpenAPI and
 * explained on a page.
 */
@ApplicationModule(allowedDependencies = { "core", "source", "bibliography", "concept", "typology", "character",
		"search", "citation" })
@NullMarked
package org.defdip.api;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
