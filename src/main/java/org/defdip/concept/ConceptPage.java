package org.defdip.concept;

import java.util.List;
import java.util.Map;

import org.defdip.core.Backlink;
import org.defdip.core.BilingualText;
import org.defdip.source.EditorialNote;
import org.jspecify.annotations.Nullable;

/**
 * All that a page shows about one concept, in the order of the page's language.
 *
 * @param workingDefinition our own definition, which core concepts have
 * @param article our article as HTML
 * @param statements the relations as sentences read from this concept
 * @param backlinks what links here, by kind
 */
public record ConceptPage(Concept concept, @Nullable BilingualText workingDefinition, @Nullable String article,
		List<Concept> broader, List<Concept> narrower, List<Concept> related, List<ConceptPassage> passages,
		List<Definition> definitions, List<DirectQuotation> quotations, List<Statement> statements,
		List<EditorialNote> notes, Map<String, List<Backlink>> backlinks) {

	/** How many definitions say something of their own. */
	public long definitionsApartFromRepeats() {
		return this.definitions.stream().filter((definition) -> definition.getRepeats() == null).count();
	}

	/**
	 * The numbers of the definitions to be held against each other, if there are several.
	 */
	public List<Integer> comparable() {
		List<Integer> numbers = Comparison.worthwhile(this.definitions);
		return (numbers.size() >= Comparison.FEWEST) ? numbers : List.of();
	}

}
