/**
 * The article that everything is taken from, paragraph by paragraph, with its misprints
 * and our remarks on it.
 */
@ApplicationModule(allowedDependencies = { "core", "drawing" })
@NullMarked
package org.defdip.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
