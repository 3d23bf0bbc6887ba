/** Compares the start time of the packaged site with that of an empty application. */
@NullMarked
package org.defdip.startup;

import org.jspecify.annotations.NullMarked;
