package org.defdip.api;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.defdip.bibliography.Author;
import org.defdip.bibliography.AuthorRepository;
import org.defdip.bibliography.AuthorSpelling;
import org.defdip.bibliography.Intermediary;
import org.defdip.bibliography.WorkRepository;
import org.defdip.concept.DefinitionRepository;
import org.defdip.core.BilingualText;
import org.defdip.core.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the authors. */
@RestController
@RequestMapping(Addresses.ROOT + "/authors")
@Tag(name = "authors", description = "The people and bodies that speak or are named in the sources")
class AuthorResource {

	private final AuthorRepository authors;

	private final WorkRepository works;

	private final DefinitionRepository definitions;

	private final Addresses addresses;

	AuthorResource(AuthorRepository authors, WorkRepository works, DefinitionRepository definitions,
			Addresses addresses) {
		this.authors = authors;
		this.works = works;
		this.definitions = definitions;
		this.addresses = addresses;
	}

	@GetMapping
	@Operation(summary = "Authors, by slug")
	Listing<Summary> index(@Valid @ParameterObject RequestedPage page) {
		return this.addresses.listing(this.authors.findAll(page.toPageable()).map(this::summary), "/authors", Map.of());
	}

	@GetMapping("/{slug:[a-z0-9-]+}")
	@Operation(summary = "An author with every spelling, definition and work")
	Entry show(@PathVariable String slug) {
		Author author = this.authors.findBySlug(slug).orElseThrow(NotFoundException::new);
		return new Entry(slug, author.getName(), author.getSortName(), author.isIdentified(), author.getRole(),
				author.getPart(), author.getNote(), author.getSpellings().stream().map(this::spelling).toList(),
				author.getIntermediaries().stream().map(this::intermediary).toList(),
				this.addresses.toDefinitions(this.definitions.findByAuthor(slug)),
				this.addresses.toDefinitions(this.definitions.findByVia(slug)),
				this.works.findByAuthor(slug)
					.stream()
					.map(this.addresses::to)
					.sorted(Comparator.comparing(Reference::slug))
					.toList(),
				this.addresses.links(author.getAddress()), this.addresses.about());
	}

	private Summary summary(Author author) {
		return new Summary(author.getSlug(), author.getName(), author.getSortName(), author.isIdentified(),
				author.getRole(), this.addresses.links(author.getAddress()));
	}

	private Spelling spelling(AuthorSpelling spelling) {
		return new Spelling(spelling.getForm(), spelling.isCorrect(), spelling.getOccurrences(),
				this.addresses.toPassages(spelling.getPassages()));
	}

	private Through intermediary(Intermediary intermediary) {
		return new Through(intermediary.slug(), intermediary.name(), intermediary.certainty(),
				this.addresses.toPassage(intermediary.passage()));
	}

	@Schema(name = "AuthorSummary", description = "An author in a list")
	record Summary(String slug, String name, String sortName,
			@Schema(description = "Whether it is known who this is") boolean identified,
			@Schema(description = "Role of the person in the article") BilingualText role, Links links) {
	}

	@Schema(name = "Author", description = "An author with all that is recorded")
	record Entry(String slug, String name, String sortName,
			@Schema(description = "Whether it is known who this is") boolean identified,
			@Schema(description = "Role of the person in the article") BilingualText role,
			@Schema(description = "The part the person plays in the article") BilingualText part,
			@Nullable BilingualText note, List<Spelling> spellings, List<Through> citedThrough,
			List<Reference.ToDefinition> definitions,
			@Schema(description = "Definitions of others that are cited through this author") List<Reference.ToDefinition> passedOn,
			List<Reference> works, Links links, About about) {
	}

	@Schema(name = "Spelling", description = "A name by which the article calls an author, right or wrong")
	record Spelling(String form, boolean correct, int occurrences, List<Reference.ToPassage> passages) {
	}

	@Schema(name = "Intermediary", description = "The intermediary through whom an author is cited")
	record Through(@Nullable String slug, String name, Intermediary.Certainty certainty, Reference.ToPassage passage) {
	}

}
