/**
 * Loads the packaged site, the same site of another commit and a bare page in turn, and
 * prints the ratios.
 */
@NullMarked
package org.defdip.load;

import org.jspecify.annotations.NullMarked;
