/** Finds everything that has a page, in both languages, and says why. */
@ApplicationModule(
		allowedDependencies = { "core", "source", "bibliography", "concept", "typology", "character", "timeline" })
@NullMarked
package org.defdip.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
