/**
 * What drawings are made of: lettering, outlines and lines, and the best places for the
 * parts of a graph.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.defdip.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
