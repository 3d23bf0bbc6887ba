package org.defdip.drawing;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Boxes and the links between them, still without a place.
 *
 * @param gap between boxes that stand one above the other
 * @param layerGap between those that stand side by side
 * @param ordered whether they stand in the order given, or so that few links cross
 */
public record Graph(List<Box> boxes, List<Link> links, double gap, double layerGap, boolean ordered) {

	/** A box of the size that its words need. */
	public record Box(String id, double width, double height) {
	}

	/**
	 * A link that leads from left to right where it can.
	 *
	 * @param weight how much it is to be short and straight, from 1
	 */
	public record Link(String id, String from, String to, int weight) {
	}

	/**
	 * Where everything has been put.
	 *
	 * @param places of the boxes, by their ids
	 * @param paths of the links as SVG has them, by their ids
	 */
	public record Layout(double width, double height, Map<String, Place> places, Map<String, String> paths) {

		public Place place(String box) {
			return Objects.requireNonNull(this.places.get(box), "No place for " + box);
		}

		public String path(String link) {
			return Objects.requireNonNull(this.paths.get(link), "No way for " + link);
		}

	}

}
