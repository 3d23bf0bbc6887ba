package org.defdip.concept;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.test.util.ReflectionTestUtils;

import static org.assertj.core.api.Assertions.assertThat;

class HierarchyTests {

	@Test
	void conceptIsListedUnderEachBroaderConcept() {
		assertThat(trees("b<a", "c<a", "d<b", "d<c")).isEqualTo("a(b(d) c(d))");
	}

	@Test
	void cycleBelowARootIsCut() {
		assertThat(trees("b<a", "c<b", "b<c")).isEqualTo("a(b(c))");
	}

	@Test
	void cycleWithoutARootIsShownFromItsFirstConcept() {
		assertThat(trees("b<a", "a<b", "d<c")).isEqualTo("a(b) c(d)");
	}

	@Test
	void conceptBelowItselfIsShownOnce() {
		assertThat(trees("a<a")).isEqualTo("a");
	}

	@Test
	void withdrawnConceptIsLeftOut() {
		assertThat(trees("b<a", "x<a", "c<x")).isEqualTo("a(b)");
	}

	private static String trees(String... steps) {
		List<Concept> concepts = Stream.of("a", "b", "c", "d").map(HierarchyTests::concept).toList();
		return words(Hierarchy.of(concepts, Stream.of(steps).map(HierarchyTests::step).toList(),
				Comparator.comparing(Concept::getSlug)));
	}

	private static String words(List<Hierarchy> trees) {
		return trees.stream()
			.map((tree) -> tree.concept().getSlug()
					+ (tree.narrower().isEmpty() ? "" : "(" + words(tree.narrower()) + ")"))
			.collect(Collectors.joining(" "));
	}

	private static HierarchyStep step(String words) {
		String[] ends = words.split("<");
		return new HierarchyStep(ends[0], ends[1]);
	}

	private static Concept concept(String slug) {
		Concept concept = new Concept();
		ReflectionTestUtils.setField(concept, "slug", slug);
		return concept;
	}

}
