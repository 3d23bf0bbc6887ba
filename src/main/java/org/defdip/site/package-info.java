/**
 * Pages and infrastructure that belong to no single feature: the home page, the layout of
 * all pages, the sitemap, and error handling.
 */
@ApplicationModule(allowedDependencies = { "core", "source", "bibliography", "concept", "typology", "character",
		"timeline", "search", "api" })
@NullMarked
package org.defdip.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
