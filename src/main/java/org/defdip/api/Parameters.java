package org.defdip.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the parameters of requests mean, by name, in the words of the description. */
final class Parameters {

	private static final Map<String, String> MEANINGS = new LinkedHashMap<>();

	static {
		MEANINGS.put("page", "Number of the page, from 1");
		MEANINGS.put("size", "How many things a page is to hold; 20 where nothing is said");
		MEANINGS.put("q", "Words to be found; \"exact phrase\", -without and author:name are understood");
		MEANINGS.put("author", "Slug of an author, or unattributed");
		MEANINGS.put("concept", "Slug of a concept");
		MEANINGS.put("character", "Slug of a character");
		MEANINGS.put("kind", "What sort of thing");
		MEANINGS.put("attribution", "How the article says whose it is");
		MEANINGS.put("perspective", "The school or age of thought it speaks for");
		MEANINGS.put("period", "The time it speaks of");
		MEANINGS.put("text", "The language of the text in which to look");
		MEANINGS.put("language", "The language of excerpts and of what is completed; Indonesian where none is named");
		MEANINGS.put("label", "A label, another name, an abbreviation, or an author in any spelling");
		MEANINGS.put("slug", "The last segment of the address of the thing");
		MEANINGS.put("number", "The permanent number of the definition");
	}

	private Parameters() {
	}

	/** The names of all parameters, in the order in which to explain them. */
	static List<String> all() {
		return List.copyOf(MEANINGS.keySet());
	}

	static String meaning(String name) {
		return MEANINGS.getOrDefault(name, name);
	}

}
