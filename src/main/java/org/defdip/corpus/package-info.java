/**
 * Seeds the database with the folders of the source documents, {@code db/sources}.
 */
@ApplicationModule(allowedDependencies = "core")
@NullMarked
package org.defdip.corpus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
