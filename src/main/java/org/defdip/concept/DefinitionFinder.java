package org.defdip.concept;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import org.defdip.bibliography.Author;
import org.defdip.bibliography.AuthorRepository;
import org.defdip.concept.Facet.Choice;
import org.defdip.core.BilingualText;
import org.defdip.core.Coded;
import org.defdip.core.Language;
import org.defdip.core.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds definitions, by author first of all, with the choices that remain and how many
 * each would leave.
 */
@Component
class DefinitionFinder {

	static final int PAGE_SIZE = 20;

	private final EntityManager entityManager;

	private final DefinitionRepository definitions;

	private final AuthorRepository authors;

	private final ConceptRepository concepts;

	DefinitionFinder(EntityManager entityManager, DefinitionRepository definitions, AuthorRepository authors,
			ConceptRepository concepts) {
		this.entityManager = entityManager;
		this.definitions = definitions;
		this.authors = authors;
		this.concepts = concepts;
	}

	/**
	 * One page of the definitions that {@code filter} lets through.
	 * @throws NotFoundException if there is no such page
	 */
	@Transactional(readOnly = true)
	DefinitionPage find(DefinitionFilter filter, Language language) {
		DefinitionConditions conditions = DefinitionConditions.of(filter);
		Tuple counts = conditions
			.query(this.entityManager,
					"count(distinct d.number), count(distinct case when d.repeats is not null then d.number end)", "")
			.getSingleResult();
		long total = counts.get(0, Long.class);
		long pages = Math.max(1, (total + PAGE_SIZE - 1) / PAGE_SIZE);
		if (filter.pageNumber() > pages) {
			throw new NotFoundException();
		}
		List<Integer> numbers = conditions.query(this.entityManager, "distinct d.number", "order by d.number")
			.setFirstResult((filter.pageNumber() - 1) * PAGE_SIZE)
			.setMaxResults(PAGE_SIZE)
			.getResultStream()
			.map((row) -> row.get(0, Integer.class))
			.toList();
		return new DefinitionPage(this.definitions.findByNumberInOrderByNumber(numbers), total,
				total - counts.get(1, Long.class), filter.pageNumber(), pages,
				List.of(authorFacet(filter, conditions), conceptFacet(filter, conditions, language),
						codedFacet("attribution", filter.attribution(), conditions),
						codedFacet("kind", filter.kind(), conditions),
						codedFacet("perspective", filter.perspective(), conditions),
						codedFacet("period", filter.period(), conditions)));
	}

	private Facet authorFacet(DefinitionFilter filter, DefinitionConditions conditions) {
		Map<Object, Long> counts = count("author", "a.slug", conditions);
		Stream<Choice> named = this.authors.findAll()
			.stream()
			.filter((author) -> counts.containsKey(author.getSlug()))
			.sorted(Comparator.comparing(Author::getSortName))
			.map((author) -> choice(author.getSlug(), new BilingualText(author.getName(), author.getName()),
					counts.get(author.getSlug()), filter.author()));
		Stream<Choice> unattributed = Stream.ofNullable(counts.get(null))
			.map((count) -> choice(DefinitionFilter.UNATTRIBUTED, null, count, filter.author()));
		return new Facet("author", Stream.concat(named, unattributed).toList());
	}

	private Facet conceptFacet(DefinitionFilter filter, DefinitionConditions conditions, Language language) {
		Map<Object, Long> counts = count("concept", "d.concept.slug", conditions);
		return new Facet("concept",
				this.concepts.findBySlugIn(counts.keySet().stream().map(String::valueOf).toList())
					.stream()
					.sorted(Concept.alphabetically(language))
					.map((concept) -> choice(concept.getSlug(), concept.getLabel(), counts.get(concept.getSlug()),
							filter.concept()))
					.toList());
	}

	private Facet codedFacet(String name, @Nullable Coded chosen, DefinitionConditions conditions) {
		return new Facet(name,
				count(name, "d." + name, conditions).entrySet()
					.stream()
					.sorted(Comparator.comparing((entry) -> ((Enum<?>) entry.getKey()).ordinal()))
					.map((entry) -> choice(((Coded) entry.getKey()).slug(), null, entry.getValue(),
							(chosen != null) ? chosen.slug() : null))
					.toList());
	}

	private Map<Object, Long> count(String facet, String property, DefinitionConditions conditions) {
		Map<Object, Long> counts = new HashMap<>();
		conditions.without(facet)
			.query(this.entityManager, property + ", count(distinct d.number)", "group by " + property)
			.getResultList()
			.forEach((row) -> counts.put(row.get(0), row.get(1, Long.class)));
		return counts;
	}

	private static Choice choice(String value, @Nullable BilingualText label, @Nullable Long count,
			@Nullable String chosen) {
		return new Choice(value, label, (count != null) ? count : 0, value.equals(chosen));
	}

}
