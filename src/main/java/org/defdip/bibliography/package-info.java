/**
 * The people the article names, and the works behind them, each with how sure its record
 * is.
 */
@ApplicationModule(allowedDependencies = { "core", "source" })
@NullMarked
package org.defdip.bibliography;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
