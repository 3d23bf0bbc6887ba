package org.defdip.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The descriptions of all request parameters, by name. */
final class Parameters {

	private static final Map<String, String> MEANINGS = new LinkedHashMap<>();

	static {
		MEANINGS.put("page", "Number of the page, from 1");
		MEANINGS.put("size", "Number of items on a page; 20 if not given");
		MEANINGS.put("q", "Words to search for; \"exact phrase\", -without and author:name are understood");
		MEANINGS.put("author", "Slug of an author, or unattributed");
		MEANINGS.put("concept", "Slug of a concept");
		MEANINGS.put("character", "Slug of a character");
		MEANINGS.put("kind", "Kind of item");
		MEANINGS.put("attribution", "How the article attributes the statement");
		MEANINGS.put("perspective", "School or period of thought");
		MEANINGS.put("period", "Period that the definition speaks of");
		MEANINGS.put("text", "Language of the texts to search");
		MEANINGS.put("language", "Language of excerpts and completions; Indonesian if not given");
		MEANINGS.put("label", "A label, another name, an abbreviation, or an author in any spelling");
		MEANINGS.put("slug", "Last part of the address of the item");
		MEANINGS.put("number", "The permanent number of the definition");
	}

	private Parameters() {
	}

	/** The names of all parameters, in the order of the documentation. */
	static List<String> all() {
		return List.copyOf(MEANINGS.keySet());
	}

	static String meaning(String name) {
		return MEANINGS.getOrDefault(name, name);
	}

}
