package org.defdip.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Letters of one size, and the room that words in them need. What a reader's browser sets
 * them in is not known here, so they are as wide as in Georgia, the widest of the faces
 * that the style sheet asks for.
 *
 * @param size of the letters, in the units of the drawing
 * @param bold whether they are
 */
public record Lettering(double size, boolean bold) {

	private static final double LINE_HEIGHT = 1.3;

	private static final double ASCENT = 0.8;

	private static final double BOLD = 1.14;

	private static final double OTHER = 0.62;

	private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ -,.()’:;/";

	/** In thousandths of the size, in the order of {@link #LETTERS}. */
	private static final int[] WIDTHS = { 504, 560, 454, 575, 484, 325, 510, 582, 293, 291, 536, 287, 880, 591, 539,
			571, 559, 410, 432, 346, 576, 497, 738, 502, 493, 443, 671, 654, 642, 750, 653, 600, 725, 815, 390, 518,
			695, 602, 927, 767, 744, 610, 744, 702, 561, 618, 757, 666, 977, 711, 615, 602, 241, 374, 270, 270, 375,
			375, 227, 313, 313, 469 };

	public static Lettering of(double size) {
		return new Lettering(size, false);
	}

	public Lettering asBold() {
		return new Lettering(this.size, true);
	}

	public double lineHeight() {
		return this.size * LINE_HEIGHT;
	}

	/** How far below the top of a line its letters stand. */
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
	 * The words in lines no wider than {@code most}, unless a single word is.
	 */
	public List<String> lines(String words, double most) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : words.split(" ")) {
			if (!line.isEmpty() && width(line + " " + word) > most) {
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
