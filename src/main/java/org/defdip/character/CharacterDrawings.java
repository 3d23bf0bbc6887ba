package org.defdip.character;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.defdip.character.CharacterStatement.Aspect;
import org.defdip.concept.Concept;
import org.defdip.core.Language;
import org.defdip.drawing.Drawing;
import org.defdip.drawing.Drawing.Caption;
import org.defdip.drawing.Drawing.Line;
import org.defdip.drawing.Drawing.Node;
import org.defdip.drawing.Lettering;
import org.defdip.drawing.Pen;
import org.defdip.drawing.Place;
import org.defdip.typology.TypologyItem;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Draws the model of a character, and the pairing of the three characters with the needs
 * that they answer.
 */
@Component
class CharacterDrawings {

	private static final Lettering WORDS = Lettering.of(13);

	private static final double WIDTH = 340;

	private static final double SIDE = 8;

	private static final double TOP = 4;

	private static final double GAP = 6;

	private static final double STEP = 26;

	private static final double CORNER = 2;

	private static final double ROUND = 99;

	private static final double COLUMN = 142;

	private static final double EDGE = 1;

	private static final Pattern STOP = Pattern.compile("[.;:](\\s|$)");

	private static final Pattern COMMA = Pattern.compile(",\\s");

	private final MessageSource messages;

	CharacterDrawings(MessageSource messages) {
		this.messages = messages;
	}

	/**
	 * Draws the steps from aim through ways and instruments to effects. Each node links
	 * to the part of the page that describes it.
	 * @param statements by the slugs of their aspects
	 */
	Drawing model(Map<String, List<CharacterStatement>> statements, List<CharacterInstrument> instruments,
			Language language) {
		Sheet sheet = new Sheet();
		for (Aspect aspect : List.of(Aspect.AIM, Aspect.REASONING, Aspect.WAY)) {
			draw(sheet, aspect, statements, language);
		}
		sheet.stage("#instruments", message("character.instruments", language), "flow");
		sheet.pills(instruments, language);
		for (Aspect aspect : List.of(Aspect.EFFECT, Aspect.NEED, Aspect.TENSION)) {
			draw(sheet, aspect, statements, language);
		}
		return sheet.drawing();
	}

	/**
	 * Draws the three characters beside the needs that the article mentions. Pairing them
	 * in order is an editorial reading.
	 */
	Drawing pairing(List<DiplomacyCharacter> characters, List<TypologyItem> needs, Language language) {
		List<Line> lines = new ArrayList<>();
		List<Node> nodes = new ArrayList<>();
		double y = EDGE;
		for (int i = 0; i < characters.size(); i++) {
			DiplomacyCharacter character = characters.get(i);
			TypologyItem need = needs.get(i);
			Concept concept = Objects.requireNonNull(need.getConcept());
			List<String> words = WORDS.asBold().lines(character.getShortLabel().in(language), COLUMN - 2 * SIDE);
			List<String> needWords = WORDS.lines(need.getWords().in(language), COLUMN - 2 * SIDE);
			double height = Math.max(words.size(), needWords.size()) * WORDS.lineHeight() + 4 * TOP;
			Place place = new Place(EDGE, y, COLUMN, height);
			Place other = new Place(WIDTH - EDGE - COLUMN, y, COLUMN, height);
			nodes.add(node(character.getSlug(), character.getAddress().path(), "core",
					character.getShortLabel().in(language) + ": " + character.getConcept().getGloss().in(language),
					words, place, CORNER));
			nodes.add(node("need-" + character.getSlug(), concept.getAddress().path(), "need",
					need.getWords().in(language), needWords, other, CORNER));
			lines.add(new Line(new Pen().moveTo(place.right(), place.middle()).lineTo(other.x(), other.middle()).path(),
					"editorial-link", null, character.getSlug(), "need-" + character.getSlug()));
			y += height + 2 * GAP;
		}
		return new Drawing(WIDTH, y - 2 * GAP + EDGE, lines, nodes, List.of());
	}

	private void draw(Sheet sheet, Aspect aspect, Map<String, List<CharacterStatement>> statements, Language language) {
		List<CharacterStatement> said = statements.getOrDefault(aspect.slug(), List.of());
		if (said.isEmpty()) {
			return;
		}
		String heading = message("aspect." + aspect.slug(), language);
		switch (aspect) {
			case REASONING, TENSION -> sheet.mention("#" + aspect.slug(), heading, said.size());
			default -> {
				sheet.stage("#" + aspect.slug(), heading, (aspect == Aspect.NEED) ? "editorial-link" : "flow");
				said.forEach((statement) -> sheet.box("#" + statement.getSlug(), headline(statement, language),
						statement.isEditorial() ? "editorial-box" : "statement"));
			}
		}
	}

	/** Returns the statement up to its first stop, or a need up to its first comma. */
	private static String headline(CharacterStatement statement, Language language) {
		String headline = STOP.split(statement.getWords().in(language), 2)[0];
		return (statement.getAspect() == Aspect.NEED) ? COMMA.split(headline, 2)[0] : headline;
	}

	private String message(String key, Language language) {
		return this.messages.getMessage(key, null, language.locale());
	}

	private static Node node(String id, @Nullable String target, String kind, String title, List<String> words,
			Place place, double corner) {
		double y = place.middle() - words.size() * WORDS.lineHeight() / 2;
		return new Node(id, target, kind, title, null, place.outline(corner),
				Caption.lines(words, place.centre(), y, WORDS, "centred"));
	}

	/** A column that is filled from top to bottom, with an arrow between the stages. */
	private static final class Sheet {

		private final List<Line> lines = new ArrayList<>();

		private final List<Node> nodes = new ArrayList<>();

		private double y = EDGE;

		private boolean started;

		void stage(String target, String heading, String arrow) {
			if (this.started) {
				double from = this.y + 2;
				this.y += STEP;
				this.lines.add(new Line(new Pen().moveTo(WIDTH / 2, from).lineTo(WIDTH / 2, this.y).path(), arrow, null,
						"above", target));
			}
			this.started = true;
			heading(target, heading);
		}

		/** Adds a heading without its contents. */
		void mention(String target, String heading, int count) {
			this.y += GAP;
			heading(target, heading + " (" + count + ")");
		}

		private void heading(String target, String heading) {
			Place place = new Place(0, this.y, WIDTH, WORDS.lineHeight() + 2 * TOP);
			this.nodes.add(new Node(target.substring(1), target, "stage", heading, null,
					new Pen().moveTo(0, place.bottom()).lineTo(WIDTH, place.bottom()).path(),
					List.of(new Caption(0, place.y() + TOP + WORDS.baseline(), heading, "heading"))));
			this.y = place.bottom();
		}

		void box(String target, String words, String kind) {
			List<String> lines = WORDS.lines(words, WIDTH - 2 * SIDE);
			Place place = new Place(EDGE, this.y + GAP, WIDTH - 2 * EDGE, lines.size() * WORDS.lineHeight() + 2 * TOP);
			this.nodes.add(new Node(target.substring(1), target, kind, words, null, place.outline(CORNER),
					Caption.lines(lines, place.x() + SIDE, place.y() + TOP, WORDS, "left")));
			this.y = place.bottom();
		}

		void pills(List<CharacterInstrument> instruments, Language language) {
			double x = EDGE;
			double height = WORDS.lineHeight() + 2 * TOP;
			this.y += GAP;
			for (CharacterInstrument instrument : instruments) {
				String label = instrument.getConcept().getLabel().in(language);
				double width = WORDS.width(label) + 2 * SIDE;
				if (x > EDGE && x + width > WIDTH - EDGE) {
					x = EDGE;
					this.y += height + GAP;
				}
				String id = "instrument-" + instrument.getConcept().getSlug();
				this.nodes.add(node(id, "#" + id, "instrument", label + ": " + instrument.getSentence().in(language),
						List.of(label), new Place(x, this.y, width, height), ROUND));
				x += width + GAP;
			}
			this.y += height;
		}

		Drawing drawing() {
			return new Drawing(WIDTH, this.y + EDGE, List.copyOf(this.lines), List.copyOf(this.nodes), List.of());
		}

	}

}
