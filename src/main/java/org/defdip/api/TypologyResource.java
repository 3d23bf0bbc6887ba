package org.defdip.api;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.defdip.concept.Concept;
import org.defdip.concept.Definition;
import org.defdip.core.BilingualText;
import org.defdip.core.NotFoundException;
import org.defdip.typology.Typology;
import org.defdip.typology.TypologyItem;
import org.defdip.typology.TypologyRepository;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the lists. */
@RestController
@RequestMapping(Addresses.ROOT + "/typologies")
@Tag(name = "typologies", description = "The lists in the article")
class TypologyResource {

	private final TypologyRepository typologies;

	private final Addresses addresses;

	TypologyResource(TypologyRepository typologies, Addresses addresses) {
		this.typologies = typologies;
		this.addresses = addresses;
	}

	@GetMapping
	@Operation(summary = "Lists, in the order of the article")
	Listing<Summary> index(@Valid @ParameterObject RequestedPage page) {
		return this.addresses.listing(this.typologies.findAll(page.toPageable()).map(this::summary), "/typologies",
				Map.of());
	}

	@GetMapping("/{slug:[a-z0-9-]+}")
	@Operation(summary = "A list with its items and corresponding lists")
	Entry show(@PathVariable String slug) {
		Typology typology = this.typologies.findBySlug(slug).orElseThrow(NotFoundException::new);
		return new Entry(slug, typology.getLabel(), this.addresses.toAuthors(typology.getAuthors()),
				typology.getAttribution(), typology.getAttributionNote(), typology.isNumbered(), typology.getNote(),
				this.typologies.findItems(slug).stream().map(this::item).toList(),
				this.typologies.findCorrespondences(slug)
					.stream()
					.map((correspondence) -> new Correspondence(to(correspondence.getCounterpart(typology)),
							correspondence.getRelation(), correspondence.getLocation()))
					.toList(),
				this.addresses.toPassages(typology.getPassages()), this.addresses.links(typology.getAddress()),
				this.addresses.about());
	}

	private Summary summary(Typology typology) {
		return new Summary(typology.getSlug(), typology.getLabel(), typology.getAttribution(), typology.isNumbered(),
				this.addresses.links(typology.getAddress()));
	}

	private Reference to(Typology typology) {
		return this.addresses.to(typology.getAddress(), typology.getLabel());
	}

	private Item item(TypologyItem item) {
		Concept concept = item.getConcept();
		return new Item(item.getPosition(), item.getWords(), (concept != null) ? this.addresses.to(concept) : null,
				item.getNote(), this.addresses.toPassage(item.getPassage()));
	}

	@Schema(name = "TypologySummary", description = "A list in a listing of lists")
	record Summary(String slug, BilingualText label, Definition.Attribution attribution,
			@Schema(description = "Whether the article itself counts the items") boolean numbered, Links links) {
	}

	@Schema(name = "Typology", description = "A list with its items, in their order")
	record Entry(String slug, BilingualText label,
			@Schema(description = "Authors of the list; empty if the article names none") List<Reference> authors,
			Definition.Attribution attribution, @Nullable BilingualText attributionNote,
			@Schema(description = "Whether the article itself counts the items") boolean numbered,
			@Nullable BilingualText note, List<Item> items, List<Correspondence> correspondences,
			List<Reference.ToPassage> passages, Links links, About about) {
	}

	@Schema(name = "TypologyItem", description = "One item of a list, in our words")
	record Item(int position, BilingualText words, @Nullable Reference concept, @Nullable BilingualText note,
			Reference.ToPassage passage) {
	}

	@Schema(name = "Correspondence", description = "A list that corresponds to this one, in our judgement")
	record Correspondence(Reference typology, BilingualText relation, @Nullable BilingualText location) {
	}

}
