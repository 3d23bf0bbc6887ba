package org.defdip.concept;

import org.defdip.drawing.Drawing;

/**
 * A concept and its neighbours.
 *
 * @param drawing the drawing of the nearest neighbours
 * @param drawn the number of neighbours in the drawing
 * @param all the number of all neighbours
 */
public record Neighbourhood(Drawing drawing, int drawn, int all) {
}
