/**
 * What every other module speaks of: languages, bilingual text, addresses of pages and
 * the links between them.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.defdip.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
