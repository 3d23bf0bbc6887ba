/** The knowledge base on defence diplomacy, divided into modules by feature. */
@NullMarked
package org.defdip;

import org.jspecify.annotations.NullMarked;
