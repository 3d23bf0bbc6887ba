package org.defdip.drawing;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A drawing with links, in the order in which it is painted: lines, then nodes, then
 * captions. What a kind looks like is the style sheet's business.
 *
 * @param width in units of about a pixel
 * @param height in the same units
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
	 * A line, or an area.
	 *
	 * @param path as SVG has it
	 * @param kind the class of its element
	 * @param title what it says, or {@code null} if nothing
	 * @param from the node it leads from, or {@code null}
	 * @param to the node it leads to, or {@code null}
	 */
	public record Line(String path, String kind, @Nullable String title, @Nullable String from, @Nullable String to) {

		public static Line of(String path, String kind) {
			return new Line(path, kind, null, null, null);
		}

		/** The same where it runs along {@code route}. */
		public Line along(String route) {
			return new Line(route, this.kind, this.title, this.from, this.to);
		}

	}

	/**
	 * A thing with an outline and words, which leads somewhere.
	 *
	 * @param id unique in its drawing
	 * @param target a path without the language, a fragment of the page, or {@code null}
	 * if it leads nowhere
	 * @param kind the class of its element
	 * @param title begins with the words it shows
	 * @param lang the language of its words, but not of its title, where that is not the
	 * page's
	 * @param outline as SVG has it
	 * @param mark another outline, apart from the first, or {@code null}
	 */
	public record Node(String id, @Nullable String target, String kind, String title, @Nullable String lang,
			String outline, List<Caption> words, @Nullable String mark) {

		public Node(String id, @Nullable String target, String kind, String title, @Nullable String lang,
				String outline, List<Caption> words) {
			this(id, target, kind, title, lang, outline, words, null);
		}

		/** Whether it leads to a place on the same page. */
		public boolean isWithinPage() {
			return this.target != null && this.target.startsWith("#");
		}

	}

	/**
	 * A line of words.
	 *
	 * @param x where it begins, or its middle where the style sheet centres it
	 * @param y where its letters stand
	 * @param kind the class of its element
	 */
	public record Caption(double x, double y, String words, String kind) {

		public String left() {
			return Pen.number(this.x);
		}

		public String baseline() {
			return Pen.number(this.y);
		}

		/** Lines one under the other, the first at the top of {@code y}. */
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
