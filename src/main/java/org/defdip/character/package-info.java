/**
 * The three characters of defence diplomacy, with their aims, reasons, ways, instruments
 * and effects.
 */
@ApplicationModule(allowedDependencies = { "core", "drawing", "source", "bibliography", "concept", "typology" })
@NullMarked
package org.defdip.character;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
