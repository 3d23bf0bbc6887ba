package org.defdip;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.test.context.BootstrapWith;
import org.springframework.test.context.TestContextManager;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Tests share one application context, since each start takes several seconds. */
class SharedContextTests {

	/** The tests that need another context; the tests in one set share it. */
	private static final Set<Set<String>> OTHERS = Set.of(Set.of("DatabaseOutageTests", "PostgresTests"),
			Set.of("ContextPathJourneyTests", "ContextPathTests"), Set.of("DamagedContentTests"));

	@Test
	void everyTestWithAnotherContextIsListed() {
		ClassPathScanningCandidateComponentProvider tests = new ClassPathScanningCandidateComponentProvider(false);
		tests.addIncludeFilter(new AnnotationTypeFilter(BootstrapWith.class));
		List<Set<String>> byApplication = tests.findCandidateComponents("org.defdip")
			.stream()
			.map(BeanDefinition::getBeanClassName)
			.map((name) -> ClassUtils.resolveClassName(Objects.requireNonNull(name), null))
			.collect(Collectors.groupingBy(SharedContextTests::application,
					Collectors.mapping(Class::getSimpleName, Collectors.toSet())))
			.values()
			.stream()
			.sorted(Comparator.comparing(Set<String>::size).reversed())
			.toList();
		assertThat(byApplication.get(0)).hasSizeGreaterThan(30);
		assertThat(byApplication.stream().skip(1)).containsExactlyInAnyOrderElementsOf(OTHERS);
	}

	/** The key of the context in the context cache of Spring. */
	private static Object application(Class<?> test) {
		return Objects.requireNonNull(
				ReflectionTestUtils.getField(new TestContextManager(test).getTestContext(), "mergedConfig"));
	}

}
