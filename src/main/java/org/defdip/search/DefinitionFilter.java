package org.defdip.search;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.defdip.concept.Definition.Attribution;
import org.defdip.concept.Definition.Kind;
import org.defdip.concept.Definition.Period;
import org.defdip.concept.Definition.Perspective;
import org.defdip.core.QueryString;
import org.defdip.core.Slugged;
import org.jspecify.annotations.Nullable;

/**
 * Filter of the list of definitions; a field that is {@code null} does not restrict it.
 *
 * @param author the slug of an author, or {@link DocumentAssembler#UNATTRIBUTED}
 * @param concept the slug of a concept
 * @param q words to search for in rendering, quotation, work, concept and all spellings
 * of an author
 * @param page counted from 1
 */
public record DefinitionFilter(@Size(max = 100) @Nullable String author, @Size(max = 100) @Nullable String concept,
		@Nullable Kind kind, @Nullable Attribution attribution, @Nullable Perspective perspective,
		@Nullable Period period, @Size(max = 200) @Nullable String q, @Min(1) @Max(100_000) @Nullable Integer page) {

	public DefinitionFilter {
		author = absentIfBlank(author);
		concept = absentIfBlank(concept);
		q = absentIfBlank(q);
	}

	public ParsedQuery question() {
		return ParsedQuery.of(this.q);
	}

	/** The selected values by index field. */
	Map<String, String> chosen() {
		Map<String, String> chosen = new LinkedHashMap<>();
		choose(chosen, Fields.AUTHOR, this.author);
		choose(chosen, Fields.CONCEPT, this.concept);
		choose(chosen, Fields.ATTRIBUTION, slug(this.attribution));
		choose(chosen, Fields.DEFINITION_KIND, slug(this.kind));
		choose(chosen, Fields.PERSPECTIVE, slug(this.perspective));
		choose(chosen, Fields.PERIOD, slug(this.period));
		return chosen;
	}

	private static void choose(Map<String, String> chosen, String field, @Nullable String value) {
		if (value != null) {
			chosen.put(field, value);
		}
	}

	int pageNumber() {
		return (this.page != null) ? this.page : 1;
	}

	/** Whether the filter accepts every definition. */
	public boolean isEmpty() {
		return this.author == null && this.concept == null && this.kind == null && this.attribution == null
				&& this.perspective == null && this.period == null && this.q == null;
	}

	/** The query string of the same filter on another page, with its question mark. */
	public String query(int page) {
		return parameters().with("page", (page > 1) ? page : null).toString();
	}

	/** The query string of the same filter with all values of a facet. */
	public String expanded(String facet) {
		return parameters().with("more", facet).toString();
	}

	private QueryString parameters() {
		return new QueryString().with("author", this.author)
			.with("concept", this.concept)
			.with("kind", this.kind)
			.with("attribution", this.attribution)
			.with("perspective", this.perspective)
			.with("period", this.period)
			.with("q", this.q);
	}

	private static @Nullable String slug(@Nullable Slugged code) {
		return (code != null) ? code.slug() : null;
	}

	private static @Nullable String absentIfBlank(@Nullable String words) {
		return (words == null || words.isBlank()) ? null : words.strip();
	}

}
