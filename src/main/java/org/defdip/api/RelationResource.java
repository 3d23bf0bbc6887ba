package org.defdip.api;

import java.util.Collections;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.defdip.concept.Concept;
import org.defdip.concept.ConceptRelation;
import org.defdip.concept.ConceptRelationRepository;
import org.defdip.concept.RelationType;
import org.defdip.core.BilingualText;
import org.defdip.core.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the relations between concepts. */
@RestController
@RequestMapping(Addresses.ROOT + "/relations")
@Tag(name = "relations", description = "Relations between concepts, each stated in one passage")
class RelationResource {

	private final ConceptRelationRepository relations;

	private final Addresses addresses;

	RelationResource(ConceptRelationRepository relations, Addresses addresses) {
		this.relations = relations;
		this.addresses = addresses;
	}

	@GetMapping
	@Operation(summary = "Relations, all or those of one concept")
	Listing<Statement> index(@Valid @ParameterObject Filter filter, @Valid @ParameterObject RequestedPage page) {
		String concept = filter.concept();
		Page<ConceptRelation> found = (concept != null && !concept.isEmpty())
				? this.relations.findByConcept(concept, page.toPageable()) : this.relations.findAll(page.toPageable());
		return this.addresses.listing(found.map(this::statement), "/relations",
				Collections.singletonMap("concept", concept));
	}

	@GetMapping("/{slug:[a-z0-9-]+}")
	@Operation(summary = "A relation")
	Statement show(@PathVariable String slug) {
		return this.relations.findBySlug(slug).map(this::statement).orElseThrow(NotFoundException::new);
	}

	/** The relations of a concept. */
	List<Statement> of(String concept) {
		return this.relations.findByConcept(concept, Pageable.unpaged()).map(this::statement).getContent();
	}

	private Statement statement(ConceptRelation relation) {
		return new Statement(relation.getSlug(),
				new Type(relation.getType().getSlug(), relation.getType().getFamily(), relation.getType().getPhrase(),
						relation.getType().getInverse()),
				end(relation.getSubject(), relation.getSubjectWords()),
				end(relation.getObject(), relation.getObjectWords()), relation.getWording(),
				relation.getInverseWording(), relation.getStatement(), relation.getNote(),
				this.addresses.toPassage(relation.getPassage()), relation.getSentence(),
				this.addresses.inApi("/relations/" + relation.getSlug()));
	}

	private End end(@Nullable Concept concept, BilingualText words) {
		return new End((concept != null) ? this.addresses.to(concept) : null, words);
	}

	/** Filter of the list of relations. */
	record Filter(@Pattern(regexp = "^[a-z0-9-]{0,100}$") @Nullable String concept) {
	}

	@Schema(name = "Relation", description = "Relation between two concepts, stated in one passage")
	record Statement(String slug, Type type, End subject, End object,
			@Schema(description = "Words that lead from subject to object") BilingualText wording,
			@Schema(description = "Words that lead from object to subject") BilingualText inverseWording,
			@Schema(description = "The whole statement, read from the subject") BilingualText statement,
			@Nullable BilingualText note, Reference.ToPassage passage,
			@Nullable @Schema(description = "The sentence of the passage that states it") String sentence,
			@Schema(description = "The relation in this API") String href) {
	}

	@Schema(name = "RelationType", description = "One of the types into which the relations are grouped")
	record Type(String slug, RelationType.Family family, BilingualText phrase, BilingualText inverse) {
	}

	@Schema(name = "RelationEnd", description = "One end of a relation, a concept or words without a page")
	record End(@Nullable Reference concept, BilingualText words) {
	}

}
