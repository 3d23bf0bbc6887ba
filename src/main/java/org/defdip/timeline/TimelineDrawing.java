package org.defdip.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.defdip.core.Language;
import org.defdip.drawing.Drawing;
import org.defdip.drawing.Drawing.Caption;
import org.defdip.drawing.Drawing.Line;
import org.defdip.drawing.Drawing.Node;
import org.defdip.drawing.Lettering;
import org.defdip.drawing.Pen;
import org.defdip.drawing.Place;
import org.defdip.timeline.TimelineEntry.Era;
import org.defdip.timeline.TimelineEntry.Origin;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Draws the eras side by side on an axis, with statements of the article above it and
 * editorial dates below it. The entries are ordered but not to scale, because most have
 * no year.
 */
@Component
class TimelineDrawing {

	private static final Lettering PERIOD = Lettering.of(12).asBold();

	private static final Lettering WORDS = Lettering.of(12);

	private static final Lettering ERA = Lettering.of(14);

	private static final double COLUMN = 42;

	private static final double ERA_SIDE = 40;

	private static final double GUTTER = 88;

	private static final double LABEL = 116;

	private static final double GAP = 10;

	private static final double STEM = 18;

	private static final double MARK = 5;

	private static final double SIDE = 4;

	private static final int MAX_LINES = 4;

	private final MessageSource messages;

	TimelineDrawing(MessageSource messages) {
		this.messages = messages;
	}

	/** Draws the entries, grouped by era. */
	Drawing of(Map<Era, List<TimelineEntry>> eras, Language language) {
		List<Flag> flags = new ArrayList<>();
		List<Line> lines = new ArrayList<>();
		List<Node> nodes = new ArrayList<>();
		List<Double> borders = new ArrayList<>();
		double top = 2 * ERA.lineHeight() + GAP;
		double x = GUTTER;
		for (Map.Entry<Era, List<TimelineEntry>> era : eras.entrySet()) {
			double width = era.getValue().size() * COLUMN + 2 * ERA_SIDE;
			String name = message("era." + era.getKey().slug(), language);
			nodes.add(new Node("era-" + era.getKey().slug(), "#" + era.getKey().slug(), "era", name, null,
					new Place(x, 0, width, top - GAP).outline(0),
					Caption.lines(ERA.lines(name, width - 2 * SIDE), x + width / 2, 0, ERA, "heading-centred")));
			for (int i = 0; i < era.getValue().size(); i++) {
				flags.add(Flag.of(era.getValue().get(i), x + ERA_SIDE + (i + 0.5) * COLUMN, language));
			}
			borders.add(x);
			x += width;
		}
		Tiers above = Tiers.of(flags.stream().filter((flag) -> flag.isFrom(Origin.SOURCE)).toList());
		Tiers below = Tiers.of(flags.stream().filter((flag) -> flag.isFrom(Origin.EDITORIAL)).toList());
		double axis = top + above.height() + STEM;
		double bottom = axis + STEM + below.height();
		borders.forEach(
				(border) -> lines.add(Line.of(new Pen().moveTo(border, 0).lineTo(border, bottom).path(), "border")));
		lines.add(Line.of(new Pen().moveTo(0, axis).lineTo(x, axis).path(), "axis"));
		above.flags().forEach((flag) -> {
			Place place = flag.place(axis - STEM - above.offset(flag) - flag.height());
			lines.add(Line.of(new Pen().moveTo(flag.x(), axis).lineTo(flag.x(), place.bottom()).path(), "stem"));
			nodes.add(flag.node(place, circle(flag.x(), axis), "said"));
		});
		below.flags().forEach((flag) -> {
			Place place = flag.place(axis + STEM + below.offset(flag));
			lines.add(Line.of(new Pen().moveTo(flag.x(), axis).lineTo(flag.x(), place.y()).path(), "stem dated"));
			nodes.add(flag.node(place, diamond(flag.x(), axis), "dated"));
		});
		List<String> said = WORDS.lines(message("origin.source", language), GUTTER);
		List<Caption> captions = new ArrayList<>(
				Caption.lines(said, 0, axis - SIDE - said.size() * WORDS.lineHeight(), WORDS, "side"));
		captions.addAll(Caption.lines(WORDS.lines(message("origin.editorial", language), GUTTER), 0, axis + SIDE, WORDS,
				"side"));
		return new Drawing(x, bottom, lines, nodes, captions);
	}

	private String message(String key, Language language) {
		return this.messages.getMessage(key, null, language.locale());
	}

	private static String circle(double x, double y) {
		return new Place(x - MARK, y - MARK, 2 * MARK, 2 * MARK).outline(MARK);
	}

	private static String diamond(double x, double y) {
		double half = MARK * 1.3;
		return new Pen().moveTo(x, y - half).lineTo(x + half, y).lineTo(x, y + half).lineTo(x - half, y).close();
	}

	/** The text box at the end of an entry's stem. */
	private record Flag(TimelineEntry entry, double x, String title, List<String> period, List<String> words) {

		static Flag of(TimelineEntry entry, double x, Language language) {
			String period = entry.getPeriod().in(language)
					+ ((entry.getKnownThroughYear() != null) ? " → " + entry.getKnownThroughYear() : "");
			String statement = entry.getStatement().in(language);
			List<String> words = WORDS.lines(statement, LABEL);
			if (words.size() > MAX_LINES) {
				words = new ArrayList<>(words.subList(0, MAX_LINES));
				words.set(MAX_LINES - 1, words.get(MAX_LINES - 1) + " …");
			}
			return new Flag(entry, x, period + ": " + statement, PERIOD.lines(period, LABEL), List.copyOf(words));
		}

		boolean isFrom(Origin origin) {
			return this.entry.getOrigin() == origin;
		}

		double width() {
			return Math.max(PERIOD.width(this.period), WORDS.width(this.words)) + 2 * SIDE;
		}

		double height() {
			return this.period.size() * PERIOD.lineHeight() + this.words.size() * WORDS.lineHeight() + SIDE;
		}

		Place place(double y) {
			return new Place(this.x - width() / 2, y, width(), height());
		}

		Node node(Place place, String mark, String kind) {
			List<Caption> captions = new ArrayList<>(
					Caption.lines(this.period, place.centre(), place.y(), PERIOD, "period"));
			captions.addAll(Caption.lines(this.words, place.centre(),
					place.y() + this.period.size() * PERIOD.lineHeight(), WORDS, "centred"));
			return new Node("mark-" + this.entry.getSlug(), "#" + this.entry.getSlug(), kind, this.title, null,
					place.outline(0), List.copyOf(captions), mark);
		}

	}

	/**
	 * Distributes flags over tiers, so that they do not overlap.
	 *
	 * @param tiers the tier of each flag, from 0
	 */
	private record Tiers(List<Flag> flags, int[] tiers) {

		static Tiers of(List<Flag> flags) {
			int[] tiers = new int[flags.size()];
			List<Double> ends = new ArrayList<>();
			for (int i = 0; i < tiers.length; i++) {
				Place place = flags.get(i).place(0);
				int tier = 0;
				while (tier < ends.size() && ends.get(tier) > place.x()) {
					tier++;
				}
				if (tier == ends.size()) {
					ends.add(0.0);
				}
				ends.set(tier, place.right());
				tiers[i] = tier;
			}
			return new Tiers(flags, tiers);
		}

		/** Returns the distance of a flag from the first tier. */
		double offset(Flag flag) {
			return height(this.tiers[this.flags.indexOf(flag)]);
		}

		double height() {
			return height(Arrays.stream(this.tiers).max().orElse(-1) + 1);
		}

		private double height(int count) {
			double height = 0;
			for (int tier = 0; tier < count; tier++) {
				height += highest(tier) + GAP;
			}
			return height;
		}

		private double highest(int tier) {
			return IntStream.range(0, this.tiers.length)
				.filter((i) -> this.tiers[i] == tier)
				.mapToDouble((i) -> this.flags.get(i).height())
				.max()
				.orElse(0);
		}

	}

}
