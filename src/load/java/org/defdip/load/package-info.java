/** Loads the packaged application beside a bare container, and prints the ratios. */
@NullMarked
package org.defdip.load;

import org.jspecify.annotations.NullMarked;
