package org.defdip.concept;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.defdip.core.Language;
import org.defdip.drawing.Drawing;
import org.defdip.drawing.GraphLayouts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

/**
 * A map of all concepts with their broader concepts and relations, as a list and as a
 * drawing.
 *
 * @param places one per concept, in alphabetical order
 * @param hubs concepts with so many relations that they would clutter the drawing
 */
record ConceptMap(List<Position> places, List<Concept> hubs) {

	private static final int MAX_NEIGHBOURS = 24;

	private static final double LABEL_WIDTH = 100;

	private static final double GAP = 8;

	private static final double LAYER_GAP = 24;

	private static final int BROADER_WEIGHT = 10;

	static ConceptMap of(Collection<Concept> concepts, Collection<HierarchyStep> steps,
			Collection<ConceptRelation> relations, Comparator<Concept> order) {
		Map<String, Concept> bySlug = concepts.stream().collect(toMap(Concept::getSlug, Function.identity()));
		Map<String, List<Concept>> broader = steps.stream()
			.collect(groupingBy(HierarchyStep::narrower,
					Collectors.mapping((step) -> bySlug.get(step.broader()), Collectors.toList())));
		Map<String, List<Bearing>> bearings = relations.stream()
			.flatMap(ConceptMap::bearing)
			.collect(groupingBy((bearing) -> bearing.subject().getSlug()));
		List<Position> places = concepts.stream()
			.sorted(order)
			.map((concept) -> new Position(concept,
					broader.getOrDefault(concept.getSlug(), List.of()).stream().sorted(order).toList(),
					bearings.getOrDefault(concept.getSlug(), List.of())))
			.toList();
		return new ConceptMap(places, hubs(places));
	}

	/**
	 * Draws the concepts that have links, from broad to narrow, with their relations.
	 */
	Drawing draw(GraphLayouts layouts, Language language) {
		Map<List<String>, Runnable> joins = new LinkedHashMap<>();
		ConceptFigure figure = new ConceptFigure(language);
		List<Position> bySlug = this.places.stream()
			.sorted(Comparator.comparing((place) -> place.concept().getSlug()))
			.toList();
		Set<Concept> joined = new HashSet<>();
		for (Position place : bySlug) {
			String narrower = place.concept().getSlug();
			for (Concept above : place.broader()) {
				joined.addAll(List.of(above, place.concept()));
				joins.put(List.of(above.getSlug(), narrower),
						() -> figure.join(above.getSlug(), narrower, "broader", null, BROADER_WEIGHT));
			}
		}
		Set<Concept> excluded = new HashSet<>(this.hubs);
		this.places.stream().filter(Position::isOrderedInstrument).map(Position::concept).forEach(excluded::add);
		for (Position place : bySlug) {
			for (Bearing bearing : place.bearings()) {
				String subject = bearing.subject().getSlug();
				String object = bearing.object().getSlug();
				if (!excluded.contains(bearing.subject()) && !excluded.contains(bearing.object())
						&& !subject.equals(object) && !joins.containsKey(List.of(object, subject))) {
					joined.addAll(List.of(bearing.subject(), bearing.object()));
					joins.putIfAbsent(List.of(subject, object), () -> figure.join(subject, object, bearing.kind(),
							bearing.relation().getStatement().in(language), 1));
				}
			}
		}
		bySlug.stream()
			.map(Position::concept)
			.filter(joined::contains)
			.forEach((concept) -> figure.add(concept, LABEL_WIDTH, concept.getKind().slug()));
		joins.values().forEach(Runnable::run);
		return figure.draw(layouts, GAP, LAYER_GAP, false);
	}

	private static Stream<Bearing> bearing(ConceptRelation relation) {
		Concept subject = relation.getSubject();
		Concept object = relation.getObject();
		return (subject != null && object != null) ? Stream.of(new Bearing(subject, object, relation)) : Stream.of();
	}

	private static List<Concept> hubs(List<Position> places) {
		Map<Concept, Set<Concept>> neighbours = new HashMap<>();
		places.stream().flatMap((place) -> place.bearings().stream()).forEach((bearing) -> {
			neighbours.computeIfAbsent(bearing.subject(), (concept) -> new HashSet<>()).add(bearing.object());
			neighbours.computeIfAbsent(bearing.object(), (concept) -> new HashSet<>()).add(bearing.subject());
		});
		return places.stream()
			.map(Position::concept)
			.filter((concept) -> neighbours.getOrDefault(concept, Set.of()).size() > MAX_NEIGHBOURS)
			.toList();
	}

	/**
	 * A concept with its links.
	 *
	 * @param broader the directly broader concepts
	 * @param bearings the relations in which the concept is the subject
	 */
	record Position(Concept concept, List<Concept> broader, List<Bearing> bearings) {

		/**
		 * Returns whether this is an instrument with a broader concept. Its relations are
		 * not drawn, because the hierarchy shows what it serves.
		 */
		boolean isOrderedInstrument() {
			return this.concept.getKind() == Concept.Kind.INSTRUMENT && !this.broader.isEmpty();
		}

	}

	/** A relation between two concepts. */
	record Bearing(Concept subject, Concept object, ConceptRelation relation) {

		/** Returns the kind of line, a key of the messages {@code link.*}. */
		public String kind() {
			return this.relation.getType().getFamily().slug();
		}

	}

}
