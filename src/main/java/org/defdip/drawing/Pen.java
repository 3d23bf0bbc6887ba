package org.defdip.drawing;

import java.util.Locale;

/** Writes the path of a line as SVG has it, to a tenth of a unit. */
public final class Pen {

	private final StringBuilder path = new StringBuilder();

	public Pen moveTo(double x, double y) {
		return append("M", x, y);
	}

	public Pen lineTo(double x, double y) {
		return append("L", x, y);
	}

	/** An arc clockwise; nothing where the radius is none. */
	public Pen roundTo(double x, double y, double radius) {
		if (radius > 0) {
			append("A", radius, radius).append(" 0 0 1 ", x, y);
		}
		return this;
	}

	/** A curve with two points that pull it. */
	public Pen curveTo(double firstX, double firstY, double secondX, double secondY, double x, double y) {
		return append("C", firstX, firstY).append(" ", secondX, secondY).append(" ", x, y);
	}

	public String close() {
		return this.path.append('Z').toString();
	}

	/** The path so far, left open. */
	public String path() {
		return this.path.toString();
	}

	/** A number as a drawing has it: {@code 12.5}, {@code 3}. */
	public static String number(double value) {
		long tenths = Math.round(value * 10);
		return (tenths % 10 == 0) ? Long.toString(tenths / 10) : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
	}

	private Pen append(String command, double x, double y) {
		this.path.append(command).append(number(x)).append(' ').append(number(y));
		return this;
	}

}
