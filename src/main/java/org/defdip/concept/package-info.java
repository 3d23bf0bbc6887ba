/** The terms of defence diplomacy, their definitions and the relations between them. */
@ApplicationModule(allowedDependencies = { "core", "drawing", "source", "bibliography" })
@NullMarked
package org.defdip.concept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
