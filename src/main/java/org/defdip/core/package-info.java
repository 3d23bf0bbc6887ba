/**
 * Types that all modules share: languages, bilingual texts, page paths and backlinks.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.defdip.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
