package org.defdip.concept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A tree of broader and narrower concepts. A concept may occur under several broader
 * ones.
 */
record Hierarchy(Concept concept, List<Hierarchy> narrower) {

	/**
	 * Creates the trees. Roots have narrower concepts but no broader one, and each level
	 * is sorted by {@code order}. A cycle of concepts has no root, so its first concept
	 * becomes one, and no concept occurs below itself.
	 */
	static List<Hierarchy> of(Collection<Concept> concepts, Collection<HierarchyStep> steps,
			Comparator<Concept> order) {
		Map<String, Concept> bySlug = concepts.stream()
			.collect(Collectors.toMap(Concept::getSlug, Function.identity()));
		Map<Concept, Set<Concept>> narrower = new HashMap<>();
		Set<Concept> narrowed = new HashSet<>();
		for (HierarchyStep step : steps) {
			Concept above = bySlug.get(step.broader());
			Concept below = bySlug.get(step.narrower());
			if (above != null && below != null) {
				narrower.computeIfAbsent(above, (concept) -> new HashSet<>()).add(below);
				narrowed.add(below);
			}
		}
		Set<Concept> placed = new HashSet<>();
		List<Hierarchy> trees = new ArrayList<>();
		Stream<Concept> roots = narrower.keySet().stream().filter((concept) -> !narrowed.contains(concept));
		Stream<Concept> circles = narrower.keySet().stream().filter(narrowed::contains);
		Stream.concat(roots.sorted(order), circles.sorted(order))
			.filter((concept) -> !placed.contains(concept))
			.forEach((concept) -> trees.add(tree(concept, narrower, order, Set.of(), placed)));
		trees.sort(Comparator.comparing(Hierarchy::concept, order));
		return List.copyOf(trees);
	}

	private static Hierarchy tree(Concept concept, Map<Concept, Set<Concept>> narrower, Comparator<Concept> order,
			Set<Concept> above, Set<Concept> placed) {
		placed.add(concept);
		Set<Concept> path = new HashSet<>(above);
		path.add(concept);
		return new Hierarchy(concept,
				narrower.getOrDefault(concept, Set.of())
					.stream()
					.filter((below) -> !path.contains(below))
					.sorted(order)
					.map((below) -> tree(below, narrower, order, path, placed))
					.toList());
	}

}
