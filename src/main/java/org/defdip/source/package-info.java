/**
 * The source article, paragraph by paragraph, with its misprints and editorial remarks.
 */
@ApplicationModule(allowedDependencies = { "core", "drawing" })
@NullMarked
package org.defdip.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
