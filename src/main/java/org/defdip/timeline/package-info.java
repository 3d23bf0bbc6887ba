/**
 * The timeline of the idea of defence diplomacy, and the article's statements about
 * Indonesia's practice.
 */
@ApplicationModule(
		allowedDependencies = { "core", "drawing", "source", "bibliography", "concept", "typology", "character" })
@NullMarked
package org.defdip.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
