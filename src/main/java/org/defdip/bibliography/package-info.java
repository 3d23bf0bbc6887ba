/**
 * The people and bodies behind definitions, and the works, with the certainty of each
 * record.
 */
@ApplicationModule(allowedDependencies = "core")
@NullMarked
package org.defdip.bibliography;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
