/** The lists in which the article enumerates, in their order and with their authors. */
@ApplicationModule(allowedDependencies = { "core", "source", "bibliography", "concept" })
@NullMarked
package org.defdip.typology;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
