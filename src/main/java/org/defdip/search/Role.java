package org.defdip.search;

import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.apache.lucene.analysis.Analyzer;
import org.defdip.core.Language;
import org.defdip.core.Slugged;
import org.jspecify.annotations.Nullable;

/**
 * What words are to the entry that has them, and how much it weighs to find them there.
 */
public enum Role implements Slugged {

	/** What the thing is called. */
	TITLE(10, true),

	/** What else it is called. */
	NAME(7, true),

	/** Who it is, or whose it is, in every spelling. */
	PERSON(8, false),

	/** What it is about. */
	SUBJECT(4, true),

	/** What it is, in a sentence. */
	LEAD(3, true),

	/** What it quotes. */
	QUOTATION(3, true),

	/** All else that its page says. */
	TEXT(1, true);

	private final float weight;

	private final boolean inLanguages;

	Role(float weight, boolean inLanguages) {
		this.weight = weight;
		this.inLanguages = inLanguages;
	}

	float weight() {
		return this.weight;
	}

	/** The field for such words in {@code language}; names of people have none. */
	String field(@Nullable Language language) {
		return (this.inLanguages && language != null) ? slug() + "_" + language.slug() : slug();
	}

	/**
	 * The fields for such words, of one language only unless that is {@code null}.
	 */
	Stream<String> fields(@Nullable Language only) {
		if (!this.inLanguages) {
			return Stream.of(slug());
		}
		return Stream.of(Language.values()).filter((language) -> only == null || language == only).map(this::field);
	}

	/** Visits those fields, each with what cuts its texts into words. */
	void eachField(@Nullable Language only, BiConsumer<String, Analyzer> visitor) {
		if (!this.inLanguages) {
			visitor.accept(slug(), Analysis.unstemmed());
			return;
		}
		for (Language language : Language.values()) {
			if (only == null || language == only) {
				visitor.accept(field(language), Analysis.stemmed(language));
			}
		}
	}

	/** The analyzer of the field in {@code language}. */
	String analyzer(@Nullable Language language) {
		return (this.inLanguages && language != null) ? language.slug() : Analysis.WORDS;
	}

}
