package org.defdip.search;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.defdip.concept.Definition.Perspective;
import org.defdip.core.Language;
import org.defdip.core.QueryString;
import org.defdip.core.Slugged;
import org.jspecify.annotations.Nullable;

/**
 * Filter of the search of all things; a field that is {@code null} does not restrict it.
 *
 * @param author the slug of an author, or {@link DocumentAssembler#UNATTRIBUTED}
 * @param concept the slug of a concept
 * @param character the slug of a character
 * @param text the language of the text to search
 * @param group the grouping of the results
 * @param page counted from 1
 */
public record SearchFilter(@Nullable String q, @Nullable EntryKind kind, @Size(max = 100) @Nullable String author,
		@Size(max = 100) @Nullable String concept, @Size(max = 100) @Nullable String character,
		@Nullable Perspective perspective, @Nullable Language text, @Nullable Grouping group,
		@Min(1) @Max(100_000) @Nullable Integer page) {

	public SearchFilter {
		q = absentIfBlank(q);
		author = absentIfBlank(author);
		concept = absentIfBlank(concept);
		character = absentIfBlank(character);
	}

	int pageNumber() {
		return (this.page != null) ? this.page : 1;
	}

	ParsedQuery question() {
		return ParsedQuery.of(this.q);
	}

	/** Whether there is a filter besides the search text. */
	public boolean isNarrowed() {
		return !chosen().isEmpty() || this.text != null;
	}

	/** The selected values by index field. */
	Map<String, String> chosen() {
		Map<String, String> chosen = new LinkedHashMap<>();
		choose(chosen, Fields.KIND, slug(this.kind));
		choose(chosen, Fields.AUTHOR, this.author);
		choose(chosen, Fields.CONCEPT, this.concept);
		choose(chosen, Fields.CHARACTER, this.character);
		choose(chosen, Fields.PERSPECTIVE, slug(this.perspective));
		return chosen;
	}

	private static void choose(Map<String, String> chosen, String field, @Nullable String value) {
		if (value != null) {
			chosen.put(field, value);
		}
	}

	/** The query string of the same search on another page, with its question mark. */
	public String query(int page) {
		return query(this.kind, this.group, page);
	}

	/** The query string of the search text without filters. */
	public String widened() {
		return new QueryString().with("q", this.q).toString();
	}

	/** The query string of the same search restricted to one kind. */
	public String among(EntryKind kind) {
		return query(kind, null, 1);
	}

	/** The query string of the same search, grouped by kind or not. */
	public String grouped(boolean grouped) {
		return query(this.kind, grouped ? Grouping.KIND : null, 1);
	}

	/** The query string of the same search with all values of a facet. */
	public String expanded(String facet) {
		return parameters(this.kind, this.group).with("more", facet).toString();
	}

	private String query(@Nullable EntryKind kind, @Nullable Grouping group, int page) {
		return parameters(kind, group).with("page", (page > 1) ? page : null).toString();
	}

	private QueryString parameters(@Nullable EntryKind kind, @Nullable Grouping group) {
		return new QueryString().with("q", this.q)
			.with("kind", kind)
			.with("author", this.author)
			.with("concept", this.concept)
			.with("character", this.character)
			.with("perspective", this.perspective)
			.with("text", this.text)
			.with("group", group);
	}

	private static @Nullable String slug(@Nullable Slugged code) {
		return (code != null) ? code.slug() : null;
	}

	private static @Nullable String absentIfBlank(@Nullable String words) {
		return (words == null || words.isBlank()) ? null : words.strip();
	}

	/** The ways to group results. */
	public enum Grouping implements Slugged {

		KIND

	}

}
