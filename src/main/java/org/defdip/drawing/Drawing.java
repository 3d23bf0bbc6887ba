package org.defdip.drawing;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A drawing with links. It is painted in the order lines, nodes, captions. The style
 * sheet defines the appearance of each kind.
 *
 * @param width in units of about a pixel
 * @param height in units of about a pixel
 */
public record Drawing(double width, double height, List<Line> lines, List<Node> nodes, List<Caption> captions) {

	public String viewBox() {
		return "0 0 " + Pen.number(this.width) + " " + Pen.number(this.height);
	}

	public long pixelsWide() {
		return Math.round(this.width);
	}

	public long pixelsHigh() {
		return Math.round(this.height);
	}

	/**
	 * A line or an area.
	 *
	 * @param path SVG path data
	 * @param kind the class of the element
	 * @param title the title, or {@code null} if there is none
	 * @param from the node at which the line starts, or {@code null}
	 * @param to the node at which the line ends, or {@code null}
	 */
	public record Line(String path, String kind, @Nullable String title, @Nullable String from, @Nullable String to) {

		public static Line of(String path, String kind) {
			return new Line(path, kind, null, null, null);
		}

		/** Returns a copy of this line with the path {@code route}. */
		public Line along(String route) {
			return new Line(route, this.kind, this.title, this.from, this.to);
		}

	}

	/**
	 * A shape with a text, which may be a link.
	 *
	 * @param id unique within the drawing
	 * @param target a path without the language, a fragment of the page, or {@code null}
	 * if the node is not a link
	 * @param kind the class of the element
	 * @param title starts with the displayed text
	 * @param lang the language of the text, but not of the title, if it differs from the
	 * language of the page
	 * @param outline SVG path data
	 * @param mark SVG path data of a separate second outline, or {@code null}
	 */
	public record Node(String id, @Nullable String target, String kind, String title, @Nullable String lang,
			String outline, List<Caption> words, @Nullable String mark) {

		public Node(String id, @Nullable String target, String kind, String title, @Nullable String lang,
				String outline, List<Caption> words) {
			this(id, target, kind, title, lang, outline, words, null);
		}

		/** Returns whether the target is on the same page. */
		public boolean isWithinPage() {
			return this.target != null && this.target.startsWith("#");
		}

	}

	/**
	 * A line of text.
	 *
	 * @param x the start of the text, or its centre if the style sheet centres it
	 * @param y the baseline
	 * @param kind the class of the element
	 */
	public record Caption(double x, double y, String words, String kind) {

		public String left() {
			return Pen.number(this.x);
		}

		public String baseline() {
			return Pen.number(this.y);
		}

		/**
		 * Creates one caption per line, from top to bottom. The top of the first line is
		 * at {@code y}.
		 */
		public static List<Caption> lines(List<String> lines, double x, double y, Lettering lettering, String kind) {
			List<Caption> captions = new ArrayList<>();
			for (String line : lines) {
				captions.add(new Caption(x, y + captions.size() * lettering.lineHeight() + lettering.baseline(), line,
						kind));
			}
			return List.copyOf(captions);
		}

	}

}
