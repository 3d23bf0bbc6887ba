package org.defdip.search;

import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.defdip.core.Language;
import org.defdip.core.Slugged;
import org.jspecify.annotations.Nullable;

/** The role of a text in an index entry, and the weight of a match in it. */
public enum TextField implements Slugged {

	/** The label. */
	TITLE(10, true),

	/** Other names. */
	NAME(7, true),

	/** A person, or the author of the thing, in every spelling. */
	PERSON(8, false),

	/** What the thing is about. */
	SUBJECT(4, true),

	/** A one-sentence description. */
	LEAD(3, true),

	/** A quotation. */
	QUOTATION(3, true),

	/** Any other text of its page. */
	TEXT(1, true);

	private final float weight;

	private final boolean inLanguages;

	TextField(float weight, boolean inLanguages) {
		this.weight = weight;
		this.inLanguages = inLanguages;
	}

	float weight() {
		return this.weight;
	}

	/**
	 * The field for text of this role in {@code language}; names of people have no
	 * language.
	 */
	String field(@Nullable Language language) {
		return (this.inLanguages && language != null) ? slug() + "_" + language.slug() : slug();
	}

	/**
	 * The fields for text of this role, restricted to one language unless that is
	 * {@code null}.
	 */
	Stream<String> fields(@Nullable Language only) {
		if (!this.inLanguages) {
			return Stream.of(slug());
		}
		return Stream.of(Language.values()).filter((language) -> only == null || language == only).map(this::field);
	}

	/** Visits those fields, each with its analyzer. */
	void eachField(@Nullable Language only, BiConsumer<String, Analyzer> visitor) {
		if (!this.inLanguages) {
			visitor.accept(slug(), analyzerFor(Language.DEFAULT));
			return;
		}
		for (Language language : Language.values()) {
			if (only == null || language == only) {
				visitor.accept(field(language), analyzerFor(language));
			}
		}
	}

	/** The analyzer of the field in {@code language}. */
	Analyzer analyzerFor(Language language) {
		return this.inLanguages ? Analysis.stemmed(language) : Analysis.unstemmed();
	}

	/** The name of the field's analyzer in {@code language}. */
	String analyzer(@Nullable Language language) {
		return (this.inLanguages && language != null) ? language.slug() : Analysis.WORDS;
	}

	/** Whether the text is a name, which is shown as a whole. */
	boolean isName() {
		return this == TITLE || this == NAME || this == PERSON;
	}

}
