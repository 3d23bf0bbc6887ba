package org.defdip.search;

import java.util.List;
import java.util.Locale;

import org.defdip.core.Language;

/** Index fields other than the text fields of the {@linkplain TextField roles}. */
final class Fields {

	static final String KIND = "kind";

	static final String AUTHOR = "author";

	static final String CONCEPT = "concept";

	static final String CHARACTER = "character";

	static final String PERSPECTIVE = "perspective";

	static final String ATTRIBUTION = "attribution";

	static final String PERIOD = "period";

	static final String CONCEPT_KIND = "concept_kind";

	static final String DEFINITION_KIND = "definition_kind";

	/** The year in which a definition was published. */
	static final String YEAR = "year";

	/** Whether a definition repeats another. */
	static final String REPEAT = "repeat";

	/** Fields with values to filter by and to count. */
	static final List<String> CODES = List.of(KIND, AUTHOR, CONCEPT, CHARACTER, PERSPECTIVE, ATTRIBUTION, PERIOD,
			CONCEPT_KIND, DEFINITION_KIND, REPEAT, YEAR);

	static final String ADDRESS = "address";

	/** The language, where known, of a label that is the same in both languages. */
	static final String LABEL_LANGUAGE = "label_language";

	/** The words of the slug. */
	static final String SLUG = "slug";

	/** The full name, normalised. */
	static final String KEY = "key";

	/** The stems of the name, equal for all inflected forms. */
	static final String STEMS = "stems";

	static final String NUMBER = "number";

	static final String BEGINNINGS = "beginnings";

	/** Counts by the language of the text that has the words. */
	static final String TEXT = "text";

	private Fields() {
	}

	/** The value of a year, in the order of which all years are. */
	static String year(int year) {
		return String.format(Locale.ROOT, "%04d", year);
	}

	/** The field with the label in {@code language}, which is shown and not searched. */
	static String label(Language language) {
		return "label_" + language.slug();
	}

	/** The field with all text of an entry in {@code language}, unstemmed. */
	static String exact(Language language) {
		return "exact_" + language.slug();
	}

}
