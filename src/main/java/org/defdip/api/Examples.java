package org.defdip.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.defdip.concept.Concept;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.Memo;
import org.defdip.core.NotFoundException;
import org.defdip.search.DefinitionFilter;
import org.defdip.search.EntryKind;
import org.defdip.search.SearchFilter;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Generates one example request for each operation of the API, with its actual response.
 * An example for an item that no longer exists is left out.
 */
@Component
class Examples {

	private static final RequestedPage ONE = new RequestedPage(null, 1);

	private final FindingResource finding;

	private final ConceptResource concepts;

	private final RelationResource relations;

	private final AuthorResource authors;

	private final WorkResource works;

	private final DefinitionResource definitions;

	private final CharacterResource characters;

	private final TypologyResource typologies;

	private final PassageResource passages;

	private final JsonMapper json;

	private final Memo<List<Example>> examples;

	Examples(FindingResource finding, ConceptResource concepts, RelationResource relations, AuthorResource authors,
			WorkResource works, DefinitionResource definitions, CharacterResource characters,
			TypologyResource typologies, PassageResource passages, JsonMapper json, Edition edition) {
		this.finding = finding;
		this.concepts = concepts;
		this.relations = relations;
		this.authors = authors;
		this.works = works;
		this.definitions = definitions;
		this.characters = characters;
		this.typologies = typologies;
		this.passages = passages;
		this.json = json;
		this.examples = new Memo<>(edition, this::make);
	}

	/** All examples, in display order. */
	List<Example> all() {
		return this.examples.get();
	}

	private List<Example> make() {
		return Stream
			.of(example("", List.of(), this.finding::index),
					example("/definitions", List.of("author=andrew-cottey", "concept=defence-diplomacy", "size=1"),
							() -> this.definitions.index(new DefinitionFilter("andrew-cottey", "defence-diplomacy",
									null, null, null, null, null, null, null, null), ONE)),
					example("/definitions/{number}", List.of("number=37"), () -> this.definitions.show(37)),
					example("/concepts", List.of("kind=core", "size=1"),
							() -> this.concepts.index(new ConceptResource.Filter(Concept.Kind.CORE), ONE)),
					example("/concepts/{slug}", List.of("slug=competition"), () -> this.concepts.show("competition")),
					example("/relations", List.of("concept=deterrence", "size=1"),
							() -> this.relations.index(new RelationResource.Filter("deterrence"), ONE)),
					firstRelation().flatMap(
							(slug) -> example("/relations/{slug}", List.of("slug=" + slug),
									() -> this.relations.show(slug))),
					example("/authors", List.of("size=1"), () -> this.authors.index(ONE)),
					example("/authors/{slug}", List.of("slug=martin-edmonds"),
							() -> this.authors.show("martin-edmonds")),
					example("/works", List.of("size=1"), () -> this.works.index(ONE)),
					example("/works/{slug}", List.of("slug=winger-2014"), () -> this.works.show("winger-2014")),
					example("/characters", List.of("size=1"), () -> this.characters.index(ONE)),
					example("/characters/{slug}", List.of("slug=defence-industry"),
							() -> this.characters.show("defence-industry")),
					example("/typologies", List.of("size=1"), () -> this.typologies.index(ONE)),
					example("/typologies/{slug}", List.of("slug=three-things-balanced"),
							() -> this.typologies.show("three-things-balanced")),
					example("/passages", List.of("size=1"), () -> this.passages.index(ONE)),
					example("/passages/{document}/{place}", List.of("document=dictio-126110", "place=p13"),
							() -> this.passages.show("dictio-126110", "p13")),
					example("/search", List.of("q=confidence building", "kind=concept", "language=en", "size=1"),
							() -> this.finding.search(new SearchFilter("confidence building", EntryKind.CONCEPT, null,
									null, null, null, null, null, null), new FindingResource.Reader(Language.EN), ONE)),
					example("/completions", List.of("q=deter", "language=en"),
							() -> this.finding.completions(new FindingResource.Beginning("deter", Language.EN))),
					example("/lookup", List.of("label=CBM"),
							() -> this.finding.lookup(new FindingResource.Name("CBM"))))
			.flatMap(Optional::stream)
			.toList();
	}

	private Optional<String> firstRelation() {
		return this.relations.index(new RelationResource.Filter("deterrence"), ONE)
			.items()
			.stream()
			.map(RelationResource.Statement::slug)
			.findFirst();
	}

	private Optional<Example> example(String template, List<String> namesAndValues, Supplier<Object> answer) {
		Map<String, String> parameters = new LinkedHashMap<>();
		UriComponentsBuilder path = UriComponentsBuilder.fromPath(Addresses.ROOT + template);
		for (String nameAndValue : namesAndValues) {
			String[] parts = nameAndValue.split("=", 2);
			parameters.put(parts[0], parts[1]);
			if (!template.contains("{" + parts[0] + "}")) {
				path.queryParam(parts[0], "{" + parts[0] + "}");
			}
		}
		try {
			return Optional.of(new Example(template, parameters, path.encode().buildAndExpand(parameters).toUriString(),
					this.json.writerWithDefaultPrettyPrinter().writeValueAsString(answer.get())));
		}
		catch (NotFoundException ex) {
			return Optional.empty();
		}
	}

}
