package org.defdip.concept;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants of the list of definitions; a field that is {@code null} wants
 * nothing.
 *
 * @param author the slug of an author, or {@link #UNATTRIBUTED}
 * @param concept the slug of a concept
 * @param q words to be found in rendering, quotation, work, concept or any spelling of an
 * author
 * @param page counted from 1
 */
record DefinitionFilter(@Size(max = 100) @Nullable String author, @Size(max = 100) @Nullable String concept,
		Definition.@Nullable Kind kind, Definition.@Nullable Attribution attribution,
		Definition.@Nullable Perspective perspective, Definition.@Nullable Period period,
		@Size(max = 200) @Nullable String q, @Min(1) @Max(100_000) @Nullable Integer page) {

	/** Asks for the definitions that the article gives no author for. */
	static final String UNATTRIBUTED = "unattributed";

	DefinitionFilter {
		author = absentIfBlank(author);
		concept = absentIfBlank(concept);
		q = absentIfBlank(q);
	}

	int pageNumber() {
		return (this.page != null) ? this.page : 1;
	}

	/** Whether it lets every definition through. */
	boolean isEmpty() {
		return this.author == null && this.concept == null && this.kind == null && this.attribution == null
				&& this.perspective == null && this.period == null && this.q == null;
	}

	private static @Nullable String absentIfBlank(@Nullable String words) {
		return (words == null || words.isBlank()) ? null : words.strip();
	}

}
