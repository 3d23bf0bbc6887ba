/**
 * What dates the idea of defence diplomacy, and what the article says of Indonesia's own
 * practice.
 */
@ApplicationModule(
		allowedDependencies = { "core", "drawing", "source", "bibliography", "concept", "typology", "character" })
@NullMarked
package org.defdip.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
