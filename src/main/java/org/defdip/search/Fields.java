package org.defdip.search;

import java.util.List;

import org.defdip.core.Language;

/** Fields of the index besides those of the {@linkplain Role roles}. */
final class Fields {

	static final String KIND = "kind";

	static final String AUTHOR = "author";

	static final String CONCEPT = "concept";

	static final String CHARACTER = "character";

	static final String PERSPECTIVE = "perspective";

	static final String ATTRIBUTION = "attribution";

	static final String PERIOD = "period";

	static final String DEFINITION_KIND = "definition_kind";

	/** Whether a definition says again what another says. */
	static final String REPEAT = "repeat";

	/** Has values to filter by and to count. */
	static final List<String> CODES = List.of(KIND, AUTHOR, CONCEPT, CHARACTER, PERSPECTIVE, ATTRIBUTION, PERIOD,
			DEFINITION_KIND, REPEAT);

	static final String ADDRESS = "address";

	/** The language of a label that is the same in both languages, where it is known. */
	static final String LABEL_LANGUAGE = "label_language";

	/** The words of the address. */
	static final String SLUG = "slug";

	/** What the thing is called, in full. */
	static final String KEY = "key";

	/** The same in any form of its words. */
	static final String STEMS = "stems";

	static final String NUMBER = "number";

	static final String BEGINNINGS = "beginnings";

	static final String START = "start";

	private Fields() {
	}

	/** What results call the entry in {@code language}. */
	static String label(Language language) {
		return "label_" + language.slug();
	}

	/** All words of an entry in {@code language}, unstemmed. */
	static String exact(Language language) {
		return "exact_" + language.slug();
	}

}
