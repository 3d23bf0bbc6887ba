/** Times the start of the packaged site against that of an empty application. */
@NullMarked
package org.defdip.startup;

import org.jspecify.annotations.NullMarked;
