package org.defdip.search;

import java.util.List;

import org.defdip.core.Caching;
import org.defdip.core.Language;
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

	private final Autocomplete completion;

	private final SiteProperties site;

	private final MessageSource messages;

	SuggestionController(Autocomplete completion, SiteProperties site, MessageSource messages) {
		this.completion = completion;
		this.site = site;
		this.messages = messages;
	}

	/**
	 * The response format of OpenSearch: search text, completions, descriptions,
	 * addresses.
	 */
	@GetMapping(path = Language.PATH + "/search/suggestions", produces = MEDIA_TYPE)
	ResponseEntity<List<Object>> index(@PathVariable Language language,
			@RequestParam(name = "q", required = false) @Nullable String q) {
		List<Suggestion> suggestions = this.completion.of(q, language);
		List<Object> answer = List.of((q != null) ? q : "", suggestions.stream().map(Suggestion::label).toList(),
				suggestions.stream().map((suggestion) -> description(suggestion, language)).toList(),
				suggestions.stream()
					.map((suggestion) -> this.site.absolute("/" + language.slug() + suggestion.address().path()))
					.toList());
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
