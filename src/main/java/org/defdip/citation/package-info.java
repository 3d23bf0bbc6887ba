/**
 * Citations of the site's content, in common styles and file formats, with the chain of
 * citation.
 */
@ApplicationModule(allowedDependencies = { "core", "source", "bibliography", "concept" })
@NullMarked
package org.defdip.citation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
