package org.defdip.concept;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.defdip.core.Edition;
import org.defdip.core.Memo;

import org.springframework.stereotype.Component;

/**
 * Reads definitions for lists, with their concepts, authors and works. Those read last
 * are kept until the content changes, since each appears in many lists, and Hibernate
 * builds the plan of a query for many numbers each time.
 */
@Component
public class ListedDefinitions {

	private static final int MAX_SIZE = 2_000;

	private final DefinitionRepository definitions;

	private final DefinitionCodingRepository codings;

	private final Memo<Cache<Integer, Definition>> keptDefinitions;

	private final Memo<Cache<Integer, DefinitionCoding>> keptCodings;

	ListedDefinitions(DefinitionRepository definitions, DefinitionCodingRepository codings, Edition edition) {
		this.definitions = definitions;
		this.codings = codings;
		this.keptDefinitions = new Memo<>(edition, () -> Caffeine.newBuilder().maximumSize(MAX_SIZE).build());
		this.keptCodings = new Memo<>(edition, () -> Caffeine.newBuilder().maximumSize(MAX_SIZE).build());
	}

	/** Finds those of {@code numbers} that are numbers of definitions, by number. */
	public Map<Integer, Definition> find(Collection<Integer> numbers) {
		return this.keptDefinitions.get()
			.getAll(numbers,
					(missing) -> this.definitions.findByNumberInOrderByNumber(List.copyOf(missing))
						.stream()
						.collect(Collectors.toMap(Definition::getNumber, Function.identity())));
	}

	/** Finds the codings of those of {@code numbers} that are coded, by number. */
	public Map<Integer, DefinitionCoding> findCodings(Collection<Integer> numbers) {
		return this.keptCodings.get()
			.getAll(numbers,
					(missing) -> this.codings.findByNumberIn(List.copyOf(missing))
						.stream()
						.collect(Collectors.toMap(DefinitionCoding::getNumber, Function.identity())));
	}

}
