package org.defdip.concept;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.defdip.core.Backlink;
import org.defdip.core.BacklinkSource;
import org.defdip.core.BilingualText;
import org.defdip.core.DocumentStatements;
import org.defdip.core.PagePath;
import org.defdip.core.PageSource;
import org.defdip.core.PassageCount;
import org.defdip.core.PassageCountSource;
import org.defdip.core.PreviewSource;

import org.defdip.source.PassageIndex;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Contributes the pages of concepts and definitions, and their references. */
@Component
@Order(1)
class ConceptPageContributor
		implements PageSource, BacklinkSource, PassageCountSource, DocumentStatements, PreviewSource {

	private final ConceptRepository concepts;

	private final DefinitionRepository definitions;

	private final ConceptRelationRepository relations;

	private final DirectQuotationRepository quotations;

	private final ConceptTextRepository texts;

	private final Additions additions;

	private final MarkdownRenderer markedText;

	private final PassageIndex index;

	ConceptPageContributor(ConceptRepository concepts, DefinitionRepository definitions,
			ConceptRelationRepository relations, DirectQuotationRepository quotations, ConceptTextRepository texts,
			Additions additions, MarkdownRenderer markedText, PassageIndex index) {
		this.concepts = concepts;
		this.definitions = definitions;
		this.relations = relations;
		this.quotations = quotations;
		this.texts = texts;
		this.additions = additions;
		this.markedText = markedText;
		this.index = index;
	}

	@Override
	public Stream<PageEntry> pages() {
		return Stream.concat(
				this.concepts.findAll()
					.stream()
					.filter((concept) -> concept.getCharacter() == null)
					.map((concept) -> new PageEntry(concept.getAddress(), concept.getLabel())),
				this.definitions.findNumbers()
					.stream()
					.map((number) -> new PageEntry(PagePath.of("definitions", number), label(number))));
	}

	@Override
	public Stream<Backlink> leadingTo(PagePath address) {
		return switch (address.collection()) {
			case "concepts" -> mentioning(address.slug());
			case "works" -> this.definitions.findByWork(address.slug()).stream().map(ConceptPageContributor::backlink);
			default -> Stream.empty();
		};
	}

	/**
	 * Returns backlinks from the articles that mention a concept, each with the sentence
	 * that does.
	 */
	private Stream<Backlink> mentioning(String slug) {
		Map<String, BilingualText> sentences = this.markedText.sentencesOn(slug, this.texts.findMentioning(slug)
			.stream()
			.collect(Collectors.toMap(ConceptText::getSlug,
					(text) -> this.additions.with(text.getArticle(), PagePath.of("concepts", text.getSlug())))));
		return this.concepts.findMentioning(slug)
			.stream()
			.map((concept) -> new Backlink("mentions", concept.getAddress(), concept.getLabel(),
					sentences.get(concept.getSlug())));
	}

	@Override
	public Stream<Backlink> leadingToPassage(String passage) {
		return Stream
			.of(this.definitions.findByPassageOrderByNumber(passage).stream().map(ConceptPageContributor::backlink),
					this.quotations.findByPassageOrderByPosition(passage)
						.stream()
						.map((quotation) -> new Backlink("quotations", quotation.getAuthor().getAddress(),
								quotation.getAuthor().getLabel(), quotation.getRendering())),
					this.concepts.findByPassage(passage)
						.stream()
						.map((concept) -> new Backlink("concepts", concept.getAddress(), concept.getLabel(), null)),
					this.relations.findByPassageOrderByPosition(passage).stream().map(this::backlink))
			.flatMap((backlinks) -> backlinks);
	}

	@Override
	public Optional<Preview> previewOf(PagePath address) {
		return switch (address.collection()) {
			case "concepts" -> this.concepts.findBySlug(address.slug()).map(ConceptPageContributor::preview);
			case "characters" -> this.concepts.findByCharacter(address.slug()).map(ConceptPageContributor::preview);
			case "definitions" -> address.slug().matches(Definition.WRITTEN_NUMBER)
					? this.definitions.findByNumber(Integer.parseInt(address.slug()))
						.map((definition) -> new Preview(label(definition.getNumber()), definition.getRendering()))
					: Optional.empty();
			default -> Optional.empty();
		};
	}

	private static Preview preview(Concept concept) {
		return new Preview(concept.getLabel(), concept.getGloss());
	}

	@Override
	public Stream<PassageCount> yields() {
		return Stream
			.of(this.definitions.countByPassage(), this.concepts.countByPassage(), this.relations.countByPassage())
			.flatMap(List::stream);
	}

	@Override
	public Map<String, List<Backlink>> in(String document) {
		return this.definitions.findByDocument(document)
			.stream()
			.collect(Collectors.groupingBy(Definition::getPassage,
					Collectors.mapping(ConceptPageContributor::backlink, Collectors.toList())));
	}

	private static Backlink backlink(Definition definition) {
		return new Backlink("definitions", definition.getAddress(), label(definition.getNumber()),
				definition.getRendering());
	}

	private Backlink backlink(ConceptRelation relation) {
		Concept end = (relation.getSubject() != null) ? relation.getSubject() : relation.getObject();
		return new Backlink("relations",
				(end != null) ? end.getAddress() : this.index.get(relation.getPassage()).address(),
				relation.getStatement(), relation.getNote());
	}

	private static BilingualText label(int number) {
		return new BilingualText("Definisi " + number, "Definition " + number);
	}

}
