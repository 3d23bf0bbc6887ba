package org.defdip.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.defdip.bibliography.AuthorRepository;
import org.defdip.concept.AlternativeLabelRepository;
import org.defdip.concept.Concept;
import org.defdip.concept.ConceptRepository;
import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.NotFoundException;
import org.defdip.search.Autocomplete;
import org.defdip.search.EntryKind;
import org.defdip.search.SearchService;
import org.defdip.search.Hit;
import org.defdip.search.SearchFilter;
import org.defdip.search.SearchPage;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the root of the API, the search, completions and look-up by name. */
@RestController
@RequestMapping(Addresses.ROOT)
@Tag(name = "finding", description = "Entry point, search and lookup")
class FindingResource {

	/** The path of the OpenAPI description. */
	static final String DESCRIPTION = "/v3/api-docs";

	private static final List<String> COLLECTIONS = List.of("concepts", "authors", "works", "definitions", "characters",
			"typologies", "passages", "relations");

	private final ConceptRepository concepts;

	private final AlternativeLabelRepository alternatives;

	private final AuthorRepository authors;

	private final SearchService search;

	private final Autocomplete autocomplete;

	private final Addresses addresses;

	FindingResource(ConceptRepository concepts, AlternativeLabelRepository alternatives, AuthorRepository authors,
			SearchService search, Autocomplete autocomplete, Addresses addresses) {
		this.concepts = concepts;
		this.alternatives = alternatives;
		this.authors = authors;
		this.search = search;
		this.autocomplete = autocomplete;
		this.addresses = addresses;
	}

	@GetMapping
	@Operation(summary = "Addresses of all collections")
	Root index() {
		Map<String, String> collections = new LinkedHashMap<>();
		for (String collection : COLLECTIONS) {
			collections.put(collection, this.addresses.inApi("/" + collection));
		}
		return new Root(collections, this.addresses.absolute(DESCRIPTION), this.addresses.page("/api"),
				this.addresses.about());
	}

	@GetMapping("/search")
	@Operation(summary = "Search everything, best match first; the query is corrected if nothing matches")
	Found search(@Valid @ParameterObject SearchFilter filter, @Valid @ParameterObject Reader reader,
			@Valid @ParameterObject RequestedPage page) {
		SearchFilter ungrouped = new SearchFilter(filter.q(), filter.kind(), filter.author(), filter.concept(),
				filter.character(), filter.perspective(), filter.text(), null, filter.page());
		SearchPage found = this.search.find(ungrouped, reader.orDefault(), page.length());
		Map<String, @Nullable Object> chosen = new LinkedHashMap<>();
		chosen.put("q", filter.q());
		chosen.put("kind", filter.kind());
		chosen.put("author", filter.author());
		chosen.put("concept", filter.concept());
		chosen.put("character", filter.character());
		chosen.put("perspective", filter.perspective());
		chosen.put("text", filter.text());
		chosen.put("language", reader.language());
		List<Result> results = found.groups()
			.stream()
			.flatMap((group) -> group.hits().stream())
			.map((hit) -> result(hit, reader.orDefault()))
			.toList();
		return new Found(found.answeredQuestion(),
				this.addresses.listing(results, found.total(), page.number(), page.length(), "/search", chosen));
	}

	@GetMapping("/completions")
	@Operation(summary = "Names that begin with the letters typed so far, from two letters on")
	Completions completions(@Valid @ParameterObject Beginning beginning) {
		return new Completions(this.autocomplete.of(beginning.q(), beginning.orDefault())
			.stream()
			.map((suggestion) -> new Match(suggestion.kind(), suggestion.name(),
					(suggestion.also() != null) ? suggestion.also() : suggestion.label(),
					this.addresses.links(suggestion.address())))
			.toList(), this.addresses.about());
	}

	@GetMapping("/lookup")
	@Operation(summary = "Items with exactly this name in either language, in capitals or not")
	Matches lookup(@Valid @ParameterObject Name name) {
		String label = name.label().strip().toLowerCase(Locale.ROOT);
		Map<String, Match> matches = new LinkedHashMap<>();
		this.concepts.findLabelled(label)
			.forEach((concept) -> matches.putIfAbsent(concept.getAddress().path(),
					match(concept, name.label().strip())));
		this.alternatives.findByLabel(label)
			.forEach((other) -> matches.putIfAbsent(other.getConcept().getAddress().path(),
					match(other.getConcept(), other.getWords())));
		this.authors.findNamed(label)
			.forEach((author) -> matches.putIfAbsent(author.getAddress().path(),
					new Match(EntryKind.AUTHOR, Addresses.same(author.getName()), name.label().strip(),
							this.addresses.links(author.getAddress()))));
		if (matches.isEmpty()) {
			throw new NotFoundException();
		}
		return new Matches(List.copyOf(matches.values()), this.addresses.about());
	}

	private Match match(Concept concept, String words) {
		EntryKind kind = (concept.getCharacter() != null) ? EntryKind.CHARACTER
				: (concept.getKind() == Concept.Kind.INSTRUMENT) ? EntryKind.INSTRUMENT : EntryKind.CONCEPT;
		return new Match(kind, concept.getLabel(), words,
				this.addresses.links(this.addresses.to(concept).href(), concept.getAddress()));
	}

	private Result result(Hit hit, Language language) {
		Hit.Marked summary = hit.summary();
		return new Result(hit.kind(), hit.name(), (summary != null) ? excerpt(summary, language) : null,
				this.addresses.links(hit.address()));
	}

	private static Excerpt excerpt(Hit.Marked words, Language language) {
		return new Excerpt(words.html(), (words.language() != null) ? words.language() : language);
	}

	/** The reader's language. */
	record Reader(@Nullable Language language) {

		Language orDefault() {
			return (this.language != null) ? this.language : Language.DEFAULT;
		}

	}

	/** The text typed so far. */
	record Beginning(@Size(max = 200) @Nullable String q, @Nullable Language language) {

		Language orDefault() {
			return (this.language != null) ? this.language : Language.DEFAULT;
		}

	}

	/** A name to look up. */
	record Name(@NotBlank @Size(max = 200) @Pattern(regexp = "^[^\\u0000-\\u001F\\u007F]*$") String label) {
	}

	@Schema(name = "Root", description = "Addresses of all collections")
	record Root(@Schema(description = "Address of each collection, by name") Map<String, String> collections,
			@Schema(description = "This API, described by OpenAPI") String description,
			@Schema(description = "This API, explained") BilingualText documentation, About about) {
	}

	@Schema(name = "Found", description = "Result of a search")
	record Found(@Schema(description = "The query that was answered, after any correction") String answered,
			Listing<Result> results) {
	}

	@Schema(name = "SearchResult", description = "An item that was found")
	record Result(EntryKind kind, BilingualText name, @Nullable Excerpt excerpt, Links links) {
	}

	@Schema(name = "Excerpt", description = "Excerpt in one language")
	record Excerpt(@Schema(description = "HTML with mark elements; everything else is escaped") String html,
			Language language) {
	}

	@Schema(name = "Completions", description = "Completions of what is being typed")
	record Completions(List<Match> items, About about) {
	}

	@Schema(name = "Matches", description = "All items with this name, at least one")
	record Matches(List<Match> items, About about) {
	}

	@Schema(name = "Match", description = "An item and the name that matches")
	record Match(EntryKind kind, BilingualText name, @Schema(description = "The name that matches") String words,
			Links links) {
	}

}
