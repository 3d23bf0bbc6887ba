/**
 * Full-text search of all things that have a page, in both languages, with the reason for
 * each hit.
 */
@ApplicationModule(
		allowedDependencies = { "core", "source", "bibliography", "concept", "typology", "character", "timeline" })
@NullMarked
package org.defdip.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
