/**
 * What belongs to no feature: the home page, the frame around all pages, the sitemap, and
 * what to say when things go wrong.
 */
@ApplicationModule(allowedDependencies = { "core", "source", "bibliography", "concept", "typology", "character",
		"timeline", "search", "api" })
@NullMarked
package org.defdip.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
