/**
 * How to cite what stands here: in the styles and formats that readers use, with who is
 * cited through whom.
 */
@ApplicationModule(allowedDependencies = { "core", "source", "bibliography", "concept" })
@NullMarked
package org.defdip.citation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
