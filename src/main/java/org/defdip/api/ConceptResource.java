package org.defdip.api;

import java.util.Collections;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.defdip.concept.AlternativeLabel;
import org.defdip.concept.Concept;
import org.defdip.concept.ConceptRepository;
import org.defdip.concept.ConceptText;
import org.defdip.concept.ConceptTextRepository;
import org.defdip.concept.DefinitionRepository;
import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.data.domain.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the concepts. */
@RestController
@RequestMapping(Addresses.ROOT + "/concepts")
@Tag(name = "concepts", description = "The terms of the field, each with its labels and gloss")
class ConceptResource {

	private final ConceptRepository concepts;

	private final ConceptTextRepository texts;

	private final DefinitionRepository definitions;

	private final RelationResource relations;

	private final Addresses addresses;

	ConceptResource(ConceptRepository concepts, ConceptTextRepository texts, DefinitionRepository definitions,
			RelationResource relations, Addresses addresses) {
		this.concepts = concepts;
		this.texts = texts;
		this.definitions = definitions;
		this.relations = relations;
		this.addresses = addresses;
	}

	@GetMapping
	@Operation(summary = "Concepts, by slug")
	Listing<Summary> index(@Valid @ParameterObject Filter filter, @Valid @ParameterObject RequestedPage page) {
		Page<Concept> found = (filter.kind() != null) ? this.concepts.findByKind(filter.kind(), page.toPageable())
				: this.concepts.findAll(page.toPageable());
		return this.addresses.listing(found.map(this::summary), "/concepts",
				Collections.singletonMap("kind", filter.kind()));
	}

	@GetMapping("/{slug:[a-z0-9-]+}")
	@Operation(summary = "A concept with its names, neighbours, definitions and relations")
	Entry show(@PathVariable String slug) {
		Concept concept = this.concepts.findBySlug(slug).orElseThrow(NotFoundException::new);
		return new Entry(slug, concept.getKind(), concept.getLabel(), concept.getGloss(),
				this.texts.findBySlug(slug).map(ConceptText::getWorkingDefinition).orElse(null),
				concept.getAlternatives().stream().map(this::label).toList(),
				this.addresses.toConcepts(this.concepts.findBroader(slug)),
				this.addresses.toConcepts(this.concepts.findNarrower(slug)),
				this.addresses.toConcepts(this.concepts.findRelated(slug)),
				this.addresses.toDefinitions(this.definitions.findByConceptSlugOrderByNumber(slug)),
				this.relations.of(slug),
				this.concepts.findPassages(slug)
					.stream()
					.map((passage) -> new Mention(this.addresses.toPassage(passage.slug()), passage.literal()))
					.toList(),
				(concept.getCharacter() != null) ? this.addresses.to(concept.getAddress(), concept.getLabel()) : null,
				links(concept), this.addresses.about());
	}

	private Summary summary(Concept concept) {
		return new Summary(concept.getSlug(), concept.getKind(), concept.getLabel(), concept.getGloss(),
				links(concept));
	}

	private Links links(Concept concept) {
		return this.addresses.links(this.addresses.to(concept).href(), concept.getAddress());
	}

	private OtherName label(AlternativeLabel label) {
		return new OtherName(label.getWords(), label.getLanguage(), label.getKind(), label.getNote(),
				this.addresses.toPassages(label.getPassages()));
	}

	/** Filter of the list of concepts. */
	record Filter(Concept.@Nullable Kind kind) {
	}

	@Schema(name = "ConceptSummary", description = "A concept in a list")
	record Summary(String slug, Concept.Kind kind, BilingualText label, BilingualText gloss, Links links) {
	}

	@Schema(name = "Concept", description = "A concept with all that is known of it")
	record Entry(String slug, Concept.Kind kind, BilingualText label, BilingualText gloss, @Schema(
			description = "Our working definition, for core concepts") @Nullable BilingualText workingDefinition,
			List<OtherName> alternativeLabels, List<Reference> broader, List<Reference> narrower,
			List<Reference> related, List<Reference.ToDefinition> definitions,
			List<RelationResource.Statement> relations, List<Mention> passages,
			@Schema(description = "The character that this concept is, if it is one") @Nullable Reference character,
			Links links, About about) {
	}

	@Schema(name = "AlternativeLabel", description = "Another name of a concept, in one language")
	record OtherName(String words, Language language, AlternativeLabel.Kind kind, @Nullable BilingualText note,
			List<Reference.ToPassage> passages) {
	}

	@Schema(name = "Mention", description = "A passage that speaks of a concept, by name or in substance")
	record Mention(Reference.ToPassage passage, boolean literal) {
	}

}
