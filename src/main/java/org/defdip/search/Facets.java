package org.defdip.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.defdip.bibliography.Author;
import org.defdip.bibliography.AuthorRepository;
import org.defdip.character.DiplomacyCharacterRepository;
import org.defdip.concept.Concept;
import org.defdip.concept.ConceptRepository;
import org.defdip.core.BilingualText;
import org.defdip.core.Coded;
import org.defdip.core.Language;
import org.defdip.search.Facet.Choice;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Makes choices for a reader out of the values that the index has counted. */
@Component
class Facets {

	private final AuthorRepository authors;

	private final ConceptRepository concepts;

	private final DiplomacyCharacterRepository characters;

	Facets(AuthorRepository authors, ConceptRepository concepts, DiplomacyCharacterRepository characters) {
		this.authors = authors;
		this.concepts = concepts;
		this.characters = characters;
	}

	Facet authors(Map<String, Long> counts, @Nullable String chosen) {
		Stream<Choice> named = this.authors.findBySlugIn(List.copyOf(counts.keySet()))
			.stream()
			.sorted(Comparator.comparing(Author::getSortName))
			.map((author) -> choice(author.getSlug(), new BilingualText(author.getName(), author.getName()), counts,
					chosen));
		Stream<Choice> unattributed = Stream.of(Entries.UNATTRIBUTED)
			.filter(counts::containsKey)
			.map((slug) -> choice(slug, null, counts, chosen));
		return new Facet("author", "attribution", Stream.concat(named, unattributed).toList());
	}

	Facet concepts(Map<String, Long> counts, @Nullable String chosen, Language language) {
		return new Facet("concept", "concept",
				this.concepts.findBySlugIn(List.copyOf(counts.keySet()))
					.stream()
					.sorted(Concept.alphabetically(language))
					.map((concept) -> choice(concept.getSlug(), concept.getLabel(), counts, chosen))
					.toList());
	}

	Facet characters(Map<String, Long> counts, @Nullable String chosen) {
		return new Facet("character", "character",
				this.characters.findAllByOrderByPosition()
					.stream()
					.filter((character) -> counts.containsKey(character.getSlug()))
					.map((character) -> choice(character.getSlug(), character.getShortLabel(), counts, chosen))
					.toList());
	}

	/** The choices among {@code values}, in their order. */
	Facet coded(String name, String messages, Coded[] values, Map<String, Long> counts, @Nullable Coded chosen) {
		return new Facet(name, messages,
				Stream.of(values)
					.map(Coded::slug)
					.filter(counts::containsKey)
					.map((slug) -> choice(slug, null, counts, (chosen != null) ? chosen.slug() : null))
					.toList());
	}

	private static Choice choice(String value, @Nullable BilingualText label, Map<String, Long> counts,
			@Nullable String chosen) {
		return new Choice(value, label, counts.getOrDefault(value, 0L), value.equals(chosen));
	}

}
