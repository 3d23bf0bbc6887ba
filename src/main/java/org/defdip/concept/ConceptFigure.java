package org.defdip.concept;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.defdip.core.Language;
import org.defdip.drawing.Drawing;
import org.defdip.drawing.Drawing.Caption;
import org.defdip.drawing.Drawing.Line;
import org.defdip.drawing.Drawing.Node;
import org.defdip.drawing.Graph;
import org.defdip.drawing.Graph.Box;
import org.defdip.drawing.Graph.Layout;
import org.defdip.drawing.Graph.Link;
import org.defdip.drawing.GraphLayouts;
import org.defdip.drawing.Lettering;
import org.defdip.drawing.Place;
import org.jspecify.annotations.Nullable;

/** Builds a drawing of concepts. Nodes and links are added first and laid out last. */
class ConceptFigure {

	private static final Lettering LABEL = Lettering.of(13);

	private static final Lettering PHRASE = Lettering.of(12);

	private static final double SIDE = 7;

	private static final double TOP = 3;

	private static final double CORNER = 2;

	private static final double ROUND = 99;

	private final Language language;

	private final Map<String, Sketch> sketches = new LinkedHashMap<>();

	private final List<Line> lines = new ArrayList<>();

	private final List<Link> links = new ArrayList<>();

	ConceptFigure(Language language) {
		this.language = language;
	}

	/** Adds a concept. Its label is wrapped at the given width. */
	void add(Concept concept, double width, String kind) {
		String label = concept.getLabel().in(this.language);
		Language spoken = concept.getLabelLanguage(this.language);
		Lettering lettering = (concept.getKind() == Concept.Kind.CORE) ? LABEL.asBold() : LABEL;
		this.sketches.put(concept.getSlug(),
				new Sketch(concept.getAddress().path(), kind, label + ": " + concept.getGloss().in(this.language),
						(spoken != this.language) ? spoken.slug() : null, lettering, lettering.lines(label, width),
						(concept.getKind() == Concept.Kind.INSTRUMENT) ? ROUND : CORNER));
	}

	/** Adds a text that is not a link. */
	void add(String id, String words, double width) {
		this.sketches.put(id, new Sketch(null, "phrase", words, null, PHRASE, PHRASE.lines(words, width), CORNER));
	}

	boolean has(String id) {
		return this.sketches.containsKey(id);
	}

	/** Links two nodes that have been added. */
	void join(String from, String to, String kind, @Nullable String title, int weight) {
		this.links.add(new Link(Integer.toString(this.links.size()), from, to, weight));
		this.lines.add(new Line("", kind, title, from, to));
	}

	/** Lays out the nodes and links. */
	Drawing draw(GraphLayouts layouts, double gap, double layerGap, boolean ordered) {
		List<Box> boxes = this.sketches.entrySet()
			.stream()
			.map((sketch) -> sketch.getValue().box(sketch.getKey()))
			.toList();
		Layout layout = layouts.of(new Graph(boxes, List.copyOf(this.links), gap, layerGap, ordered));
		List<Line> drawn = new ArrayList<>();
		for (int i = 0; i < this.lines.size(); i++) {
			drawn.add(this.lines.get(i).along(layout.path(Integer.toString(i))));
		}
		List<Node> nodes = this.sketches.entrySet()
			.stream()
			.map((sketch) -> sketch.getValue().node(sketch.getKey(), layout.place(sketch.getKey())))
			.toList();
		return new Drawing(layout.width(), layout.height(), List.copyOf(drawn), nodes, List.of());
	}

	/**
	 * A node before layout.
	 *
	 * @param corner the radius of its corners
	 */
	private record Sketch(@Nullable String target, String kind, String title, @Nullable String lang,
			Lettering lettering, List<String> words, double corner) {

		Box box(String id) {
			return new Box(id, this.lettering.width(this.words) + 2 * SIDE,
					this.words.size() * this.lettering.lineHeight() + 2 * TOP);
		}

		Node node(String id, Place place) {
			return new Node(id, this.target, this.kind, this.title, this.lang, place.outline(this.corner),
					Caption.lines(this.words, place.centre(), place.y() + TOP, this.lettering, "centred"));
		}

	}

}
