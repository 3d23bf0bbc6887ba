package org.defdip.search;

import java.util.ArrayList;
import java.util.List;

import org.defdip.core.Caching;
import org.defdip.core.Language;
import org.defdip.core.QueryString;
import org.defdip.core.SiteProperties;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Completes search texts for the site's own search boxes and for browsers. */
@RestController
class SuggestionController {

	static final String MEDIA_TYPE = "application/x-suggestions+json";

	private final Autocomplete autocomplete;

	private final SiteProperties site;

	private final MessageSource messages;

	SuggestionController(Autocomplete autocomplete, SiteProperties site, MessageSource messages) {
		this.autocomplete = autocomplete;
		this.site = site;
		this.messages = messages;
	}

	/**
	 * The response format of OpenSearch: search text, completions, descriptions,
	 * addresses. The last completion leads to all results.
	 */
	@GetMapping(path = Language.PATH + "/search/suggestions", produces = MEDIA_TYPE)
	ResponseEntity<List<Object>> index(@PathVariable Language language,
			@RequestParam(name = "q", required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable EntryKind among) {
		List<Suggestion> suggestions = this.autocomplete.of(q, language, among == EntryKind.DEFINITION);
		List<String> labels = new ArrayList<>();
		List<String> descriptions = new ArrayList<>();
		List<String> addresses = new ArrayList<>();
		for (Suggestion suggestion : suggestions) {
			labels.add(suggestion.label());
			descriptions.add(description(suggestion, language));
			addresses.add(this.site.absolute("/" + language.slug() + suggestion.address().path()));
		}
		if (!suggestions.isEmpty()) {
			labels.add(String.valueOf(q).strip());
			descriptions.add(this.messages.getMessage("search.suggestions.all", null, language.locale()));
			addresses
				.add(this.site.absolute("/" + language.slug() + "/search" + new QueryString().with("q", q).toString()));
		}
		List<Object> answer = List.of((q != null) ? q : "", labels, descriptions, addresses);
		return Caching.shared().body(answer);
	}

	private String description(Suggestion suggestion, Language language) {
		String kind = this.messages.getMessage("search.kind." + suggestion.kind().slug(), null, language.locale());
		return (suggestion.also() != null)
				? kind + ", "
						+ this.messages.getMessage("search.also", new Object[] { suggestion.also() }, language.locale())
				: kind;
	}

}
