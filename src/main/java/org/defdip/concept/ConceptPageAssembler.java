package org.defdip.concept;

import java.util.Comparator;
import java.util.List;

import org.defdip.core.Backlinks;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.defdip.source.EditorialNoteRepository;
import org.defdip.source.PassageIndex;

import org.springframework.stereotype.Component;

/**
 * Assembles the page of a concept. The number of queries does not depend on the size of
 * the page.
 */
@Component
public class ConceptPageAssembler {

	private final ConceptRepository concepts;

	private final DefinitionRepository definitions;

	private final DirectQuotationRepository quotations;

	private final ConceptRelationRepository relations;

	private final EditorialNoteRepository notes;

	private final ConceptTextRepository texts;

	private final MarkdownRenderer markedText;

	private final Additions additions;

	private final PassageIndex index;

	private final Backlinks backlinks;

	ConceptPageAssembler(ConceptRepository concepts, DefinitionRepository definitions,
			DirectQuotationRepository quotations, ConceptRelationRepository relations, EditorialNoteRepository notes,
			ConceptTextRepository texts, MarkdownRenderer markedText, Additions additions, PassageIndex index,
			Backlinks backlinks) {
		this.concepts = concepts;
		this.definitions = definitions;
		this.quotations = quotations;
		this.relations = relations;
		this.notes = notes;
		this.texts = texts;
		this.markedText = markedText;
		this.additions = additions;
		this.index = index;
		this.backlinks = backlinks;
	}

	/**
	 * Assembles the page of a concept that was found by its slug, which fetches its
	 * alternative labels.
	 */
	public ConceptPage of(Concept concept, Language language) {
		String slug = concept.getSlug();
		PagePath thing = PagePath.of("concepts", slug);
		ConceptText text = this.texts.findBySlug(slug).orElse(null);
		return new ConceptPage(concept, (text != null) ? text.getWorkingDefinition() : null,
				(text != null) ? this.markedText.render(text.getArticle().in(language), language) : null,
				sorted(this.concepts.findBroader(slug), language), sorted(this.concepts.findNarrower(slug), language),
				sorted(this.concepts.findRelated(slug), language), this.concepts.findPassages(slug),
				byKind(this.definitions.findByConceptSlugOrderByNumber(slug)),
				this.quotations.findByConceptSlugOrderByPosition(slug),
				this.relations.findTouching(slug)
					.stream()
					.map((relation) -> Statement.from(concept, relation))
					.toList(),
				this.additions.to(concept.getAddress(), language), this.notes.findOn(thing.path()),
				this.backlinks.to(thing));
	}

	private List<Definition> byKind(List<Definition> definitions) {
		return definitions.stream()
			.sorted(Comparator.comparing((definition) -> this.index.get(definition.getPassage()).kind()))
			.toList();
	}

	private static List<Concept> sorted(List<Concept> concepts, Language language) {
		return concepts.stream().sorted(Concept.alphabetically(language)).toList();
	}

}
