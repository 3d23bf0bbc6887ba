/** The knowledge base on defence diplomacy, cut into modules by feature. */
@NullMarked
package org.defdip;

import org.jspecify.annotations.NullMarked;
