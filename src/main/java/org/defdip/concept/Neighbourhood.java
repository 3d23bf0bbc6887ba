package org.defdip.concept;

import org.defdip.drawing.Drawing;

/**
 * A concept and those next to it.
 *
 * @param drawing of the nearest of them
 * @param drawn how many neighbours are in the drawing
 * @param all how many there are
 */
public record Neighbourhood(Drawing drawing, int drawn, int all) {
}
