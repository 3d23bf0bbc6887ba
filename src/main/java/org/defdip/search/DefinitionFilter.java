package org.defdip.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.defdip.concept.Definition.Attribution;
import org.defdip.concept.Definition.Kind;
import org.defdip.concept.Definition.Period;
import org.defdip.concept.Definition.Perspective;
import org.defdip.core.QueryString;
import org.defdip.core.Slugged;
import org.defdip.search.SearchQuery.Years;
import org.jspecify.annotations.Nullable;

/**
 * Filter of the list of definitions; a field that is {@code null} does not restrict it.
 *
 * @param author the slug of an author, or {@link DocumentAssembler#UNATTRIBUTED}
 * @param concept the slug of a concept
 * @param q words to search for in rendering, quotation, work, concept and all spellings
 * of an author
 * @param from the first year of publication
 * @param until the last year of publication
 * @param page counted from 1
 */
public record DefinitionFilter(@Size(max = 100) @Nullable String author, @Size(max = 100) @Nullable String concept,
		@Nullable Kind kind, @Nullable Attribution attribution, @Nullable Perspective perspective,
		@Nullable Period period, @Size(max = 200) @Nullable String q, @Min(1) @Max(LAST_YEAR) @Nullable Integer from,
		@Min(1) @Max(LAST_YEAR) @Nullable Integer until, @Min(1) @Max(100_000) @Nullable Integer page) {

	private static final int LAST_YEAR = 9999;

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

	@Nullable Years years() {
		return (this.from == null && this.until == null) ? null : new Years(Objects.requireNonNullElse(this.from, 1),
				Objects.requireNonNullElse(this.until, LAST_YEAR));
	}

	int pageNumber() {
		return (this.page != null) ? this.page : 1;
	}

	/** Whether the filter accepts every definition. */
	public boolean isEmpty() {
		return this.author == null && this.concept == null && this.kind == null && this.attribution == null
				&& this.perspective == null && this.period == null && this.q == null && this.from == null
				&& this.until == null;
	}

	/** The query string of the same filter on another page, with its question mark. */
	public String query(int page) {
		return parameters().with("page", (page > 1) ? page : null).toString();
	}

	/** The query string of the same filter with all values of a facet. */
	public String expanded(String facet) {
		return parameters().with("more", facet).toString();
	}

	/** The query string of the same filter as the answer to a question. */
	String answering(String question) {
		return parameters().with("asked", question).toString();
	}

	private QueryString parameters() {
		return new QueryString().with("author", this.author)
			.with("concept", this.concept)
			.with("kind", this.kind)
			.with("attribution", this.attribution)
			.with("perspective", this.perspective)
			.with("period", this.period)
			.with("q", this.q)
			.with("from", this.from)
			.with("until", this.until);
	}

	private static @Nullable String slug(@Nullable Slugged code) {
		return (code != null) ? code.slug() : null;
	}

	private static @Nullable String absentIfBlank(@Nullable String words) {
		return (words == null || words.isBlank()) ? null : words.strip();
	}

}
