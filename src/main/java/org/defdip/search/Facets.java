package org.defdip.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.github.benmanes.caffeine.cache.CacheLoader;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.defdip.bibliography.Author;
import org.defdip.bibliography.AuthorRepository;
import org.defdip.character.DiplomacyCharacter;
import org.defdip.character.DiplomacyCharacterRepository;
import org.defdip.concept.Concept;
import org.defdip.concept.ConceptRepository;
import org.defdip.core.BilingualText;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.Memo;
import org.defdip.core.Slugged;
import org.defdip.search.Facet.Choice;
import org.defdip.search.Facet.Expanded;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Makes facets from the value counts of the index. Labels are read from the database once
 * for each revision of the content.
 */
@Component
class Facets {

	/** The number of choices of a facet that is not expanded. */
	static final int MOST_CHOICES = 20;

	private static final int MOST_NAMES = 10_000;

	private final Memo<LoadingCache<String, Author>> authors;

	private final Memo<LoadingCache<String, Concept>> concepts;

	private final Memo<List<DiplomacyCharacter>> characters;

	private final Map<Language, Comparator<Concept>> alphabetically = Stream.of(Language.values())
		.collect(Collectors.toMap(Function.identity(), Concept::alphabetically));

	Facets(AuthorRepository authors, ConceptRepository concepts, DiplomacyCharacterRepository characters,
			Edition edition) {
		this.authors = new Memo<>(edition, () -> named(authors::findBySlugIn, Author::getSlug));
		this.concepts = new Memo<>(edition, () -> named(concepts::findBySlugIn, Concept::getSlug));
		this.characters = new Memo<>(edition, characters::findAllByOrderByPosition);
	}

	private static <T> LoadingCache<String, T> named(Function<List<String>, List<T>> found, Function<T, String> slug) {
		return Caffeine.newBuilder()
			.maximumSize(MOST_NAMES)
			.build(CacheLoader.bulk((slugs) -> found.apply(List.copyOf(slugs))
				.stream()
				.collect(Collectors.toMap(slug, Function.identity()))));
	}

	Facet authors(Map<String, Long> found, @Nullable String chosen, Language language, @Nullable Expanded expanded) {
		Map<String, Long> counts = frequent(found, chosen, expanded == Expanded.AUTHOR);
		List<String> people = counts.keySet()
			.stream()
			.filter((slug) -> !slug.equals(DocumentAssembler.UNATTRIBUTED))
			.toList();
		Stream<Choice> named = this.authors.get()
			.getAll(people)
			.values()
			.stream()
			.sorted(Author.alphabetically(language))
			.map((author) -> choice(author.getSlug(), new BilingualText(author.getName(), author.getName()), counts,
					chosen));
		Stream<Choice> unattributed = Stream.of(DocumentAssembler.UNATTRIBUTED)
			.filter(counts::containsKey)
			.map((slug) -> choice(slug, null, counts, chosen));
		return new Facet("author", "attribution", Stream.concat(named, unattributed).toList(),
				!counts.keySet().containsAll(found.keySet()));
	}

	Facet concepts(Map<String, Long> found, @Nullable String chosen, Language language, @Nullable Expanded expanded) {
		Map<String, Long> counts = frequent(found, chosen, expanded == Expanded.CONCEPT);
		return new Facet("concept", "concept",
				this.concepts.get()
					.getAll(counts.keySet())
					.values()
					.stream()
					.sorted(this.alphabetically.get(language))
					.map((concept) -> choice(concept.getSlug(), concept.getLabel(), counts, chosen))
					.toList(),
				!counts.keySet().containsAll(found.keySet()));
	}

	Facet characters(Map<String, Long> found, @Nullable String chosen) {
		Map<String, Long> counts = withChosen(found, chosen);
		return new Facet("character", "character",
				this.characters.get()
					.stream()
					.filter((character) -> counts.containsKey(character.getSlug()))
					.map((character) -> choice(character.getSlug(), character.getShortLabel(), counts, chosen))
					.toList(),
				false);
	}

	/** The choices among {@code values}, in the order of the constants. */
	Facet coded(String name, String messages, Slugged[] values, Map<String, Long> found, @Nullable Slugged chosen) {
		String slug = (chosen != null) ? chosen.slug() : null;
		Map<String, Long> counts = withChosen(found, slug);
		return new Facet(name, messages,
				Stream.of(values)
					.map(Slugged::slug)
					.filter(counts::containsKey)
					.map((value) -> choice(value, null, counts, slug))
					.toList(),
				false);
	}

	/** The counts of the most frequent values and of the selected one. */
	private static Map<String, Long> frequent(Map<String, Long> found, @Nullable String chosen, boolean all) {
		Map<String, Long> counts = new HashMap<>();
		found.entrySet()
			.stream()
			.limit(all ? MOST_NAMES : MOST_CHOICES)
			.forEach((value) -> counts.put(value.getKey(), value.getValue()));
		if (chosen != null) {
			counts.put(chosen, found.getOrDefault(chosen, 0L));
		}
		return counts;
	}

	/** The counts, with zero for a selected value that has no results. */
	private static Map<String, Long> withChosen(Map<String, Long> found, @Nullable String chosen) {
		Map<String, Long> counts = new HashMap<>(found);
		if (chosen != null) {
			counts.putIfAbsent(chosen, 0L);
		}
		return counts;
	}

	private static Choice choice(String value, @Nullable BilingualText label, Map<String, Long> counts,
			@Nullable String chosen) {
		return new Choice(value, label, counts.getOrDefault(value, 0L), value.equals(chosen));
	}

}
