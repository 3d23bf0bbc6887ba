/**
 * The JSON API: the complete content as JSON, described by OpenAPI and documented on a
 * page.
 */
@ApplicationModule(allowedDependencies = { "core", "source", "bibliography", "concept", "typology", "character",
		"search", "citation" })
@NullMarked
package org.defdip.api;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
