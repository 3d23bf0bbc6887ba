/**
 * The documents in which statements are read, place by place, with their bibliographic
 * records, misprints and editorial remarks.
 */
@ApplicationModule(allowedDependencies = { "core", "drawing", "bibliography" })
@NullMarked
package org.defdip.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
