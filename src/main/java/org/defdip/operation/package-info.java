/** Operations: metrics on a separate port and an access log. */
@ApplicationModule(allowedDependencies = "core")
@NullMarked
package org.defdip.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
