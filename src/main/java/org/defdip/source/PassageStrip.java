package org.defdip.source;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.defdip.core.PassageCount;
import org.defdip.core.Slugged;
import org.defdip.drawing.Pen;

/** A stacked bar chart with one bar per passage. */
record PassageStrip(List<Cell> cells) {

	/** The height of the highest bar, in units of about a pixel. */
	static final int HEIGHT = 64;

	/** Creates a chart of what is based on each passage, by kind. */
	static PassageStrip ofYields(List<Passage> passages, Map<String, List<PassageCount>> yields) {
		return of(passages, (passage) -> {
			Map<Share, Double> shares = new EnumMap<>(Share.class);
			yields.getOrDefault(passage.getSlug(), List.of())
				.forEach((yield) -> shares.merge(Share.of(yield.kind()), (double) yield.count(), Double::sum));
			return shares;
		});
	}

	/** Creates a chart of the lengths of the passages. */
	static PassageStrip ofLengths(List<Passage> passages) {
		return of(passages,
				(passage) -> Map.of(Share.WORDS, (double) Objects.requireNonNullElse(passage.getWords(), 0)));
	}

	private static PassageStrip of(List<Passage> passages, Function<Passage, Map<Share, Double>> shares) {
		ToDoubleFunction<Passage> sum = (
				passage) -> shares.apply(passage).values().stream().mapToDouble(Double::doubleValue).sum();
		double highest = Math.max(1, passages.stream().mapToDouble(sum).max().orElse(1));
		return new PassageStrip(passages.stream()
			.map((passage) -> new Cell(passage, bars(shares.apply(passage), HEIGHT / highest)))
			.toList());
	}

	private static List<Bar> bars(Map<Share, Double> shares, double unit) {
		List<Bar> bars = new ArrayList<>();
		double y = HEIGHT;
		for (Map.Entry<Share, Double> share : shares.entrySet()) {
			double height = share.getValue() * unit;
			y -= height;
			bars.add(new Bar(share.getKey(), Pen.number(y), Pen.number(height)));
		}
		return List.copyOf(bars);
	}

	/** The categories of bar segments, from bottom to top. */
	enum Share implements Slugged {

		DEFINITIONS("definitions"), CONCEPTS("concepts"), RELATIONS("relations"), OTHERS(),
		APPARATUS("notes", "errata"), WORDS();

		/** The categories of things based on a passage, from bottom to top. */
		static final List<Share> OF_YIELDS = List.of(DEFINITIONS, CONCEPTS, RELATIONS, OTHERS, APPARATUS);

		private final Set<String> kinds;

		Share(String... kinds) {
			this.kinds = Set.of(kinds);
		}

		private static Share of(String kind) {
			return OF_YIELDS.stream().filter((share) -> share.kinds.contains(kind)).findFirst().orElse(OTHERS);
		}

	}

	/** A passage and its bar. */
	record Cell(Passage passage, List<Bar> bars) {
	}

	/**
	 * A segment of a bar.
	 *
	 * @param y the distance of its upper edge from the top, an SVG number
	 * @param height an SVG number
	 */
	record Bar(Share share, String y, String height) {
	}

}
