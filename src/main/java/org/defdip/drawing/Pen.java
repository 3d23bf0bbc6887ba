package org.defdip.drawing;

import java.util.Locale;

/**
 * Builds SVG path data with a precision of a tenth of a unit. Coordinates are relative to
 * the previous point, so paths are short, and paths of shapes of the same size compress
 * well.
 */
public final class Pen {

	private final StringBuilder path = new StringBuilder();

	/** The current point, in tenths of a unit. */
	private long x;

	private long y;

	public Pen moveTo(double x, double y) {
		return go("M", x, y, number(x) + " " + number(y));
	}

	public Pen lineTo(double x, double y) {
		long across = tenths(x) - this.x;
		long down = tenths(y) - this.y;
		if (across == 0 && down == 0) {
			return this;
		}
		if (down == 0) {
			return go("h", x, y, number(across));
		}
		return (across == 0) ? go("v", x, y, number(down)) : go("l", x, y, step(x, y));
	}

	/** Adds a clockwise arc, or nothing if the radius is 0. */
	public Pen roundTo(double x, double y, double radius) {
		return (radius > 0) ? go("a", x, y, "%1$s %1$s 0 0 1 %2$s".formatted(number(radius), step(x, y))) : this;
	}

	/** Adds a cubic Bézier curve with two control points. */
	public Pen curveTo(double firstX, double firstY, double secondX, double secondY, double x, double y) {
		return go("c", x, y, step(firstX, firstY) + " " + step(secondX, secondY) + " " + step(x, y));
	}

	public String close() {
		return this.path.append('Z').toString();
	}

	/** Returns the open path. */
	public String path() {
		return this.path.toString();
	}

	/** Formats a number with at most one decimal: {@code 12.5}, {@code 3}. */
	public static String number(double value) {
		return number(tenths(value));
	}

	private static String number(long tenths) {
		return (tenths % 10 == 0) ? Long.toString(tenths / 10) : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
	}

	private static long tenths(double value) {
		return Math.round(value * 10);
	}

	private String step(double x, double y) {
		return number(tenths(x) - this.x) + " " + number(tenths(y) - this.y);
	}

	private Pen go(String command, double x, double y, String by) {
		this.path.append(command).append(by);
		this.x = tenths(x);
		this.y = tenths(y);
		return this;
	}

}
