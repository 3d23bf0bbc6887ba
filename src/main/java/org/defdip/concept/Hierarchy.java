package org.defdip.concept;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The concepts as a forest of broader and narrower ones, in which a concept may stand
 * under several.
 */
record Hierarchy(Concept concept, List<Hierarchy> narrower) {

	/**
	 * The trees whose roots have nothing broader but something narrower, each level in
	 * {@code order}.
	 */
	static List<Hierarchy> of(Collection<Concept> concepts, Collection<HierarchyStep> steps,
			Comparator<Concept> order) {
		Map<String, Concept> bySlug = concepts.stream()
			.collect(Collectors.toMap(Concept::getSlug, Function.identity()));
		Map<String, Set<String>> narrower = new HashMap<>();
		Set<String> narrowed = new HashSet<>();
		for (HierarchyStep step : steps) {
			narrower.computeIfAbsent(step.broader(), (slug) -> new HashSet<>()).add(step.narrower());
			narrowed.add(step.narrower());
		}
		Set<String> roots = new HashSet<>(narrower.keySet());
		roots.removeAll(narrowed);
		return trees(roots, bySlug, narrower, order);
	}

	private static List<Hierarchy> trees(Set<String> slugs, Map<String, Concept> concepts,
			Map<String, Set<String>> narrower, Comparator<Concept> order) {
		return slugs.stream()
			.map(concepts::get)
			.sorted(order)
			.map((concept) -> new Hierarchy(concept,
					trees(narrower.getOrDefault(concept.getSlug(), Set.of()), concepts, narrower, order)))
			.toList();
	}

}
