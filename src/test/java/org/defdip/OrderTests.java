package org.defdip;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.junit.jupiter.api.Test;

import org.springframework.data.domain.Page;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every list from the database has an explicit order, since databases return unordered
 * rows in different orders.
 */
class OrderTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.defdip");

	@Test
	void everyListOfARepositoryHasAnOrder() {
		assertThat(classes().filter(Repository.class::isAssignableFrom)
			.flatMap((repository) -> Stream.of(repository.getDeclaredMethods()))
			.filter(OrderTests::isList)).isNotEmpty().allSatisfy((method) -> assertThat(isOrdered(method)).isTrue());
	}

	@Test
	void everyCollectionOfAnEntityHasAnOrder() {
		assertThat(classes().flatMap((type) -> Stream.of(type.getDeclaredFields())).filter(OrderTests::isRead))
			.isNotEmpty()
			.allSatisfy((field) -> assertThat(field.isAnnotationPresent(OrderBy.class)).isTrue());
	}

	private static Stream<Class<?>> classes() {
		return CLASSES.stream().map((type) -> type.reflect());
	}

	private static boolean isList(Method method) {
		return Collection.class.isAssignableFrom(method.getReturnType()) || method.getReturnType() == Page.class;
	}

	/** Counts are maps by key, so that their order does not matter. */
	private static boolean isOrdered(Method method) {
		Query query = method.getAnnotation(Query.class);
		return (query != null) ? query.value().contains("order by ") || query.value().contains("group by ")
				: method.getName().contains("OrderBy");
	}

	private static boolean isRead(Field field) {
		return field.isAnnotationPresent(ElementCollection.class) || field.isAnnotationPresent(ManyToMany.class)
				|| field.isAnnotationPresent(OneToMany.class);
	}

}
