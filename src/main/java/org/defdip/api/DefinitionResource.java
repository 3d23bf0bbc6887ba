package org.defdip.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.defdip.bibliography.Author;
import org.defdip.bibliography.Intermediary;
import org.defdip.bibliography.Work;
import org.defdip.citation.ReadyCitation;
import org.defdip.citation.ReadyCitations;
import org.defdip.concept.Definition;
import org.defdip.concept.DefinitionCoding;
import org.defdip.concept.DefinitionRepository;
import org.defdip.concept.Dimension;
import org.defdip.concept.ListedDefinitions;
import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.NotFoundException;
import org.defdip.search.DefinitionFilter;
import org.defdip.search.DefinitionFinder;
import org.defdip.search.DefinitionPage;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves the definitions. */
@RestController
@RequestMapping(Addresses.ROOT + "/definitions")
@Tag(name = "definitions", description = "Who defines what, through whom, and where")
class DefinitionResource {

	private final DefinitionFinder finder;

	private final DefinitionRepository definitions;

	private final ListedDefinitions listed;

	private final ReadyCitations citations;

	private final Addresses addresses;

	DefinitionResource(DefinitionFinder finder, DefinitionRepository definitions, ListedDefinitions listed,
			ReadyCitations citations, Addresses addresses) {
		this.finder = finder;
		this.definitions = definitions;
		this.listed = listed;
		this.citations = citations;
		this.addresses = addresses;
	}

	@GetMapping
	@Operation(summary = "Definitions, filtered and searched as on the page of definitions")
	Listing<Entry> index(@Valid @ParameterObject DefinitionFilter filter, @Valid @ParameterObject RequestedPage page) {
		DefinitionPage found = this.finder.find(filter, Language.DEFAULT, page.length());
		Map<String, @Nullable Object> chosen = new LinkedHashMap<>();
		chosen.put("author", filter.author());
		chosen.put("concept", filter.concept());
		chosen.put("kind", filter.kind());
		chosen.put("attribution", filter.attribution());
		chosen.put("perspective", filter.perspective());
		chosen.put("period", filter.period());
		chosen.put("q", filter.q());
		return this.addresses.listing(entries(found.definitions()), found.total(), page.number(), page.length(),
				"/definitions", chosen);
	}

	@GetMapping("/{number:" + Definition.WRITTEN_NUMBER + "}")
	@Operation(summary = "A definition with its provenance and a ready citation")
	Single show(@PathVariable int number) {
		Definition definition = this.definitions.findByNumber(number).orElseThrow(NotFoundException::new);
		return new Single(entries(List.of(definition)).get(0),
				this.definitions.findRepeating(number).stream().map(this.addresses::toDefinition).toList(),
				this.addresses.about());
	}

	private List<Entry> entries(List<Definition> definitions) {
		Map<Integer, ReadyCitation> cited = this.citations.of(definitions);
		Map<Integer, DefinitionCoding> coded = this.listed
			.findCodings(definitions.stream().map(Definition::getNumber).toList());
		return definitions.stream()
			.map((definition) -> entry(definition, coded.get(definition.getNumber()),
					Objects.requireNonNull(cited.get(definition.getNumber()))))
			.toList();
	}

	private Entry entry(Definition definition, @Nullable DefinitionCoding coding, ReadyCitation citation) {
		Map<Dimension, List<DefinitionCoding.Code>> codes = (coding != null) ? coding.getCodes() : Map.of();
		return new Entry(definition.getNumber(), this.addresses.to(definition.getConcept()), definition.getKind(),
				definition.getRendering(), definition.getQuotation(), definition.getQuotationLanguage(),
				definition.getWording(), definition.getTermInSource(), definition.getTermLanguage(),
				definition.getAttribution(), definition.getAttributionNote(),
				this.addresses.toAuthors(definition.getAuthors()), through(definition), origin(definition.getWork()),
				this.addresses.toPassage(definition.getPassage()), definition.getSentence(),
				definition.getPerspective(), definition.getPerspectiveNote(), definition.getPeriod(),
				definition.getPeriodNote(), codes(codes), words(codes), definition.getNote(),
				(definition.getRepeats() != null)
						? new Repeat(this.addresses.toDefinition(definition.getRepeats()), definition.isExactRepeat())
						: null,
				citation, this.addresses.links(definition.getAddress()), this.addresses.files(definition.getAddress()));
	}

	private static Map<String, List<String>> codes(Map<Dimension, List<DefinitionCoding.Code>> codes) {
		Map<String, List<String>> bySlug = new LinkedHashMap<>();
		codes.forEach((dimension, values) -> bySlug.put(dimension.slug(),
				values.stream().map(DefinitionCoding.Code::code).toList()));
		return bySlug;
	}

	private static Map<String, Map<String, BilingualText>> words(Map<Dimension, List<DefinitionCoding.Code>> codes) {
		Map<String, Map<String, BilingualText>> words = new LinkedHashMap<>();
		codes.forEach((dimension, values) -> {
			Map<String, BilingualText> byCode = new LinkedHashMap<>();
			values.forEach((code) -> {
				if (code.words() != null) {
					byCode.put(code.code(), code.words());
				}
			});
			words.put(dimension.slug(), byCode);
		});
		return words;
	}

	private @Nullable Through through(Definition definition) {
		Author via = definition.getVia();
		return (via != null) ? new Through(this.addresses.to(via), definition.getViaCertainty()) : null;
	}

	private @Nullable Origin origin(@Nullable Work work) {
		return (work != null)
				? new Origin(this.addresses.to(work), work.getIssuedYear(), work.getCertainty(), work.isLinkCertain())
				: null;
	}

	@Schema(name = "Definition", description = "A definition with its provenance and a ready citation")
	record Entry(@Schema(description = "The permanent number") int number, Reference concept, Definition.Kind kind,
			@Schema(description = "The definition in our words") BilingualText rendering,
			@Schema(description = "The words of the source, where an author is named") @Nullable String quotation,
			@Schema(description = "The language of the quotation") @Nullable Language quotationLanguage,
			@Schema(description = "How the wording was checked") Definition.Wording wording,
			@Schema(description = "The term as the source has it") String termInSource,
			@Schema(description = "The language of that term") Language termLanguage,
			@Schema(description = "How the source attributes the definition") Definition.Attribution attribution,
			@Nullable BilingualText attributionNote,
			@Schema(description = "Authors of the definition; empty if the source names none") List<Reference> authors,
			@Schema(description = "Intermediary through whom the source cites it, if any") @Nullable Through citedThrough,
			@Schema(description = "The work it comes from, where one is named") @Nullable Origin work,
			@Schema(description = "Where it was read") Reference.ToPassage passage, @Nullable String sentence,
			Definition.Perspective perspective, @Nullable BilingualText perspectiveNote, Definition.Period period,
			@Nullable BilingualText periodNote,
			@Schema(description = "Our coding, by dimension; not-stated is not a no") Map<String, List<String>> coding,
			@Schema(description = "The words of the rendering on which each code rests, by dimension and code; none for not-stated") Map<String, Map<String, BilingualText>> codedWords,
			@Nullable BilingualText note,
			@Schema(description = "The definition that this one repeats, if any") @Nullable Repeat repeats,
			@Schema(description = "Ready citation, as cited in the source") ReadyCitation citation, Links links,
			Links.Files files) {
	}

	@Schema(name = "DefinitionEntry", description = "A definition and its repeats")
	record Single(Entry definition, List<Reference.ToDefinition> repeatedBy, About about) {
	}

	@Schema(name = "CitedThrough", description = "The intermediary of a definition, and whether the article states it")
	record Through(Reference author, Intermediary.@Nullable Certainty certainty) {
	}

	@Schema(name = "Origin", description = "The work a definition comes from, with the certainty of its record")
	record Origin(Reference work, @Nullable Integer issuedYear, Work.Certainty certainty,
			@Schema(description = "Whether it is certain that this is the work the source means") boolean linkCertain) {
	}

	@Schema(name = "Repeat",
			description = "The first definition with the same content, and whether it is word for word the same")
	record Repeat(Reference.ToDefinition definition, boolean exact) {
	}

}
