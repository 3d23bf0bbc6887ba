package org.defdip.api;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.defdip.bibliography.Contributor;
import org.defdip.bibliography.Work;
import org.defdip.bibliography.WorkRepository;
import org.defdip.citation.ReadyCitation;
import org.defdip.citation.ReadyCitations;
import org.defdip.concept.DefinitionRepository;
import org.defdip.core.BilingualText;
import org.defdip.core.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.data.domain.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the works. */
@RestController
@RequestMapping(Addresses.ROOT + "/works")
@Tag(name = "works", description = "The sources and the works behind them, each with the certainty of its record")
class WorkResource {

	private final WorkRepository works;

	private final DefinitionRepository definitions;

	private final ReadyCitations citations;

	private final Addresses addresses;

	WorkResource(WorkRepository works, DefinitionRepository definitions, ReadyCitations citations,
			Addresses addresses) {
		this.works = works;
		this.definitions = definitions;
		this.citations = citations;
		this.addresses = addresses;
	}

	@GetMapping
	@Operation(summary = "Works, by slug")
	Listing<Entry> index(@Valid @ParameterObject RequestedPage page) {
		Page<String> slugs = this.works.findSlugs(page.toPageable());
		return this.addresses.listing(this.works.findBySlugIn(slugs.getContent()).stream().map(this::entry).toList(),
				slugs.getTotalElements(), page.number(), page.length(), "/works", Map.of());
	}

	@GetMapping("/{slug:[a-z0-9-]+}")
	@Operation(summary = "A work with a ready citation and the definitions taken from it")
	Cited show(@PathVariable String slug) {
		Work work = this.works.findBySlug(slug).orElseThrow(NotFoundException::new);
		return new Cited(entry(work), this.addresses.toDefinitions(this.definitions.findByWork(slug)),
				this.citations.of(work), this.addresses.about());
	}

	private Entry entry(Work work) {
		return new Entry(work.getSlug(), work.getType(), work.getTitle(), work.getTitleInSource(),
				work.getNamedContributors().stream().map(this::maker).toList(), work.getContainerTitle(),
				work.getCollectionTitle(), work.getCollectionNumber(), work.getChapterNumber(), work.getEdition(),
				work.getVolume(), work.getIssue(), work.getPages(), work.getNumberOfPages(), work.getPublisher(),
				work.getPublisherPlace(), work.getIssuedYear(), work.getIssuedMonth(), work.getIssuedDay(),
				work.getNumber(), work.getSupplement(), work.getJurisdiction(), work.getTranslatedTitle(),
				work.getGenre(), work.getLanguage(), work.getIsbn(), work.getDoi(), work.getUrl(),
				work.getYearInSource(), work.getPagesInSource(), work.getCertainty(), work.isLinkCertain(),
				work.isCited(), work.getNote(), work.getViaNote(), this.addresses.toPassages(work.getPassages()),
				this.addresses.links(work.getAddress()), this.addresses.files(work.getAddress()));
	}

	private Maker maker(Contributor contributor) {
		return new Maker(contributor.role(), contributor.author(), contributor.family(), contributor.given(),
				contributor.literal());
	}

	@Schema(name = "Work", description = "The record of a work, with its certainty")
	record Entry(String slug, Work.Type type,
			@Schema(description = "The proper title; absent while the work is not identified") @Nullable String title,
			@Schema(description = "The title as the article prints it") @Nullable String titleInSource,
			List<Maker> contributors, @Nullable String containerTitle, @Nullable String collectionTitle,
			@Nullable String collectionNumber, @Nullable String chapterNumber, @Nullable String edition,
			@Nullable String volume, @Nullable String issue, @Nullable String pages, @Nullable String numberOfPages,
			@Nullable String publisher, @Nullable String publisherPlace, @Nullable Integer issuedYear,
			@Nullable Integer issuedMonth, @Nullable Integer issuedDay,
			@Schema(description = "Number of a law, treaty or report") @Nullable String number,
			@Schema(description = "Supplement of the gazette with the elucidation of a law") @Nullable String supplement,
			@Schema(description = "State in which a law is in force") @Nullable String jurisdiction,
			@Schema(description = "The title in the languages of the site other than its own") @Nullable BilingualText translatedTitle,
			@Nullable String genre,
			@Schema(description = "Language of the work (BCP 47); absent if not known") @Nullable String language,
			@Nullable String isbn, @Nullable String doi, @Nullable String url, @Nullable String yearInSource,
			@Nullable String pagesInSource, @Schema(description = "Certainty of the record") Work.Certainty certainty,
			@Schema(description = "Whether it is certain that this is the work the article means") boolean linkCertain,
			@Schema(description = "Whether the article cites it; otherwise it is an editorial reference") boolean cited,
			BilingualText note, @Nullable BilingualText viaNote, List<Reference.ToPassage> passages, Links links,
			Links.Files files) {
	}

	@Schema(name = "WorkEntry", description = "A work with a ready citation and the definitions taken from it")
	record Cited(Entry work, List<Reference.ToDefinition> definitions, ReadyCitation citation, About about) {
	}

	@Schema(name = "Contributor", description = "A person or body that produced a work; a body has a literal name")
	record Maker(Contributor.Role role,
			@Schema(description = "Slug of the author, where the article names them") @Nullable String author,
			@Nullable String family, @Nullable String given, @Nullable String literal) {
	}

}
