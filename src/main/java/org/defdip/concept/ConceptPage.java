package org.defdip.concept;

import java.util.List;
import java.util.Map;

import org.defdip.core.Backlink;
import org.defdip.core.BilingualText;
import org.defdip.core.PagePath;
import org.defdip.core.PageSubject;
import org.defdip.source.EditorialNote;
import org.jspecify.annotations.Nullable;

/**
 * The content of a concept's page, sorted for the language of the page.
 *
 * @param workingDefinition the editorial definition, which core concepts have
 * @param article the editorial article as HTML
 * @param statements the relations as sentences with this concept as subject
 * @param definitions those of statutes first, then by the other kinds of document
 * @param additions the paragraphs that documents other than the article add, as HTML
 * @param backlinks the backlinks, by kind
 */
public record ConceptPage(Concept concept, @Nullable BilingualText workingDefinition, @Nullable String article,
		List<Concept> broader, List<Concept> narrower, List<Concept> related, List<ConceptPassage> passages,
		List<Definition> definitions, List<DirectQuotation> quotations, List<Statement> statements,
		List<String> additions, List<EditorialNote> notes,
		Map<String, List<Backlink>> backlinks) implements PageSubject {

	@Override
	public PagePath getAddress() {
		return this.concept.getAddress();
	}

	/** Returns the number of definitions that are not repeats. */
	public long definitionsApartFromRepeats() {
		return this.definitions.stream().filter((definition) -> definition.getRepeats() == null).count();
	}

	/** Returns the numbers of the definitions to compare, if there are several. */
	public List<Integer> comparable() {
		List<Integer> numbers = Comparison.worthwhile(this.definitions);
		return (numbers.size() >= Comparison.MIN_DEFINITIONS) ? numbers : List.of();
	}

}
