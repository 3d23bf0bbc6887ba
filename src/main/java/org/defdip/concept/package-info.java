/**
 * What the terms of defence diplomacy are taken to mean, by whom, and how they hang
 * together.
 */
@ApplicationModule(allowedDependencies = { "core", "drawing", "source", "bibliography" })
@NullMarked
package org.defdip.concept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
