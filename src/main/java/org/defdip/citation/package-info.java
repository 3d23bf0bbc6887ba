/**
 * How to cite what stands here: in the styles and formats that readers use, with who is
 * cited through whom.
 */
@ApplicationModule(allowedDependencies = { "core", "bibliography", "concept", "character" })
@NullMarked
package org.defdip.citation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
