package org.defdip.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.defdip.core.Language;
import org.defdip.drawing.GraphLayouts;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Draws the neighbourhood of a concept. Each path in the drawing reads as a sentence.
 */
@Component
public class Neighbourhoods {

	private static final int MAX_NEIGHBOURS = 16;

	private static final double CENTRE_WIDTH = 84;

	private static final double PHRASE_WIDTH = 72;

	private static final double LABEL_WIDTH = 122;

	private static final double GAP = 8;

	private static final double LAYER_GAP = 14;

	private final GraphLayouts layouts;

	private final MessageSource messages;

	Neighbourhoods(GraphLayouts layouts, MessageSource messages) {
		this.layouts = layouts;
		this.messages = messages;
	}

	/** Draws the neighbourhood of a concept from the content of its page. */
	public Neighbourhood of(ConceptPage entry, Language language) {
		List<Neighbour> ordered = ordered(entry, language);
		List<Neighbour> stated = stated(entry, language);
		List<Neighbour> related = neighbours(entry.related(), "concept.related", "related", language);
		Map<Concept, Neighbour> hierarchy = distinct(entry.concept(), ordered, List.of());
		Map<Concept, Neighbour> others = distinct(entry.concept(), stated, related);
		others.keySet().removeAll(hierarchy.keySet());
		List<Neighbour> nearest = new ArrayList<>(hierarchy.values()
			.stream()
			.limit(Math.max(MAX_NEIGHBOURS / 2, MAX_NEIGHBOURS - others.size()))
			.toList());
		others.values().stream().limit(MAX_NEIGHBOURS - nearest.size()).forEach(nearest::add);
		return new Neighbourhood(figure(entry.concept(), nearest, language).draw(this.layouts, GAP, LAYER_GAP, true),
				nearest.size(), hierarchy.size() + others.size());
	}

	private static ConceptFigure figure(Concept centre, List<Neighbour> neighbours, Language language) {
		ConceptFigure figure = new ConceptFigure(language);
		figure.add(centre, CENTRE_WIDTH, "centre " + centre.getKind().slug());
		Map<String, List<Neighbour>> byPhrase = new LinkedHashMap<>();
		neighbours.forEach((neighbour) -> byPhrase.computeIfAbsent(neighbour.phrase(), (phrase) -> new ArrayList<>())
			.add(neighbour));
		byPhrase.forEach((phrase, group) -> {
			String id = "phrase " + phrase;
			figure.add(id, phrase, PHRASE_WIDTH);
			figure.join(centre.getSlug(), id, group.get(0).kind(), null, 1);
			group.forEach((neighbour) -> {
				figure.add(neighbour.concept(), LABEL_WIDTH, neighbour.concept().getKind().slug());
				figure.join(id, neighbour.concept().getSlug(), neighbour.kind(), null, 1);
			});
		});
		return figure;
	}

	private List<Neighbour> ordered(ConceptPage entry, Language language) {
		List<Neighbour> ordered = new ArrayList<>(neighbours(entry.broader(), "concept.broader", "broader", language));
		ordered.addAll(neighbours(entry.narrower(), "concept.narrower", "broader", language));
		return ordered;
	}

	private static List<Neighbour> stated(ConceptPage entry, Language language) {
		List<Neighbour> stated = new ArrayList<>();
		for (Statement statement : entry.statements()) {
			Concept concept = statement.concept();
			if (concept != null) {
				stated
					.add(new Neighbour(concept, statement.phrase().in(language), statement.type().getFamily().slug()));
			}
		}
		stated.sort(Comparator.comparing((neighbour) -> neighbour.concept().getKind()));
		return stated;
	}

	private List<Neighbour> neighbours(List<Concept> concepts, String key, String kind, Language language) {
		String phrase = this.messages.getMessage(key, null, language.locale()).toLowerCase(language.locale());
		return concepts.stream().map((concept) -> new Neighbour(concept, phrase, kind)).toList();
	}

	/** Returns each concept once, by its first occurrence, without the centre. */
	private static Map<Concept, Neighbour> distinct(Concept centre, List<Neighbour> first, List<Neighbour> then) {
		Map<Concept, Neighbour> distinct = new LinkedHashMap<>();
		first.forEach((neighbour) -> distinct.putIfAbsent(neighbour.concept(), neighbour));
		then.forEach((neighbour) -> distinct.putIfAbsent(neighbour.concept(), neighbour));
		distinct.remove(centre);
		return distinct;
	}

	/**
	 * A neighbour of a concept.
	 *
	 * @param phrase the words between the two
	 * @param kind the kind of line, a key of the messages {@code link.*}
	 */
	private record Neighbour(Concept concept, String phrase, String kind) {
	}

}
