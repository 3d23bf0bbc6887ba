/**
 * What those who run the site need: measures on a port of their own and a log of
 * requests.
 */
@ApplicationModule(allowedDependencies = "core")
@NullMarked
package org.defdip.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
