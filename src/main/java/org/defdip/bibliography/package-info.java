/**
 * The people whom the article names and the works behind them, with the certainty of each
 * record.
 */
@ApplicationModule(allowedDependencies = "core")
@NullMarked
package org.defdip.bibliography;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
