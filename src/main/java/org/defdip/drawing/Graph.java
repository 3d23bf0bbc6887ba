package org.defdip.drawing;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A graph of boxes and links before layout.
 *
 * @param gap the distance between boxes in the same layer
 * @param layerGap the distance between layers
 * @param ordered whether the given order is kept; otherwise the layout minimises
 * crossings
 */
public record Graph(List<Box> boxes, List<Link> links, double gap, double layerGap, boolean ordered) {

	/** A box of fixed size. */
	public record Box(String id, double width, double height) {
	}

	/**
	 * A link, which is directed from left to right where possible.
	 *
	 * @param weight the priority of a short and straight line, from 1
	 */
	public record Link(String id, String from, String to, int weight) {
	}

	/**
	 * The result of a layout.
	 *
	 * @param places the positions of the boxes, by id
	 * @param paths SVG path data of the links, by id
	 */
	public record Layout(double width, double height, Map<String, Place> places, Map<String, String> paths) {

		public Place place(String box) {
			return Objects.requireNonNull(this.places.get(box), "No position for box " + box);
		}

		public String path(String link) {
			return Objects.requireNonNull(this.paths.get(link), "No path for link " + link);
		}

	}

}
