package org.defdip.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Estimates the size of text in one font size. The font in the reader's browser is
 * unknown, so the widths are those of DejaVu Serif, the widest of the fonts to which
 * browsers fall back if those of the style sheet are missing.
 *
 * @param size the font size, in units of the drawing
 * @param bold whether the text is bold
 */
public record Lettering(double size, boolean bold) {

	private static final double LINE_HEIGHT = 1.3;

	private static final double ASCENT = 0.8;

	private static final double BOLD = 1.12;

	private static final double OTHER = 0.64;

	private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ -,.()’:;/";

	/** In thousandths of the font size, in the order of {@link #LETTERS}. */
	private static final int[] WIDTHS = { 596, 640, 560, 640, 592, 370, 640, 644, 320, 310, 606, 320, 948, 644, 602,
			640, 640, 478, 513, 402, 644, 565, 856, 564, 565, 527, 722, 735, 765, 802, 730, 694, 799, 872, 395, 401,
			747, 664, 1024, 875, 820, 673, 820, 753, 685, 667, 843, 722, 1028, 712, 660, 695, 318, 338, 318, 318, 390,
			390, 318, 337, 337, 337 };

	public static Lettering of(double size) {
		return new Lettering(size, false);
	}

	public Lettering asBold() {
		return new Lettering(this.size, true);
	}

	public double lineHeight() {
		return this.size * LINE_HEIGHT;
	}

	/** Returns the distance from the top of a line to its baseline. */
	public double baseline() {
		return (lineHeight() - this.size) / 2 + this.size * ASCENT;
	}

	public double width(String words) {
		double width = words.chars().mapToDouble(Lettering::width).sum() * this.size;
		return this.bold ? width * BOLD : width;
	}

	public double width(List<String> lines) {
		return lines.stream().mapToDouble(this::width).max().orElse(0);
	}

	/**
	 * Wraps the text into lines no wider than {@code maxWidth}. Only a single word can be
	 * wider.
	 */
	public List<String> lines(String words, double maxWidth) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : words.split(" ")) {
			if (!line.isEmpty() && width(line + " " + word) > maxWidth) {
				lines.add(line.toString());
				line.setLength(0);
			}
			if (!line.isEmpty()) {
				line.append(' ');
			}
			line.append(word);
		}
		lines.add(line.toString());
		return List.copyOf(lines);
	}

	private static double width(int letter) {
		int index = LETTERS.indexOf(letter);
		return (index < 0) ? OTHER : WIDTHS[index] / 1000.0;
	}

}
