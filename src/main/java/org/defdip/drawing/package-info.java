/**
 * Building blocks of SVG drawings: text sizes, outlines and lines, and the layout of
 * graphs.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.defdip.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
