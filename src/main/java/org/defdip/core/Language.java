package org.defdip.core;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** A language of the knowledge base, which is the first path segment of every page. */
public enum Language implements Slugged {

	ID, EN;

	/** The language for readers who request no supported one. */
	public static final Language DEFAULT = ID;

	/** The path variable of a page's language, the prefix of request mappings. */
	public static final String PATH = "/{language:id|en}";

	/**
	 * Returns the language of {@code locale}, or {@code null} if it is not supported.
	 */
	public static @Nullable Language spokenIn(Locale locale) {
		for (Language language : values()) {
			if (language.slug().equals(locale.getLanguage())) {
				return language;
			}
		}
		return null;
	}

	/** Returns the language of {@code locale}, or the default if it is not supported. */
	public static Language of(Locale locale) {
		Language language = spokenIn(locale);
		return (language != null) ? language : DEFAULT;
	}

	public Locale locale() {
		return Locale.forLanguageTag(slug());
	}

	public Language other() {
		return (this == ID) ? EN : ID;
	}

	/**
	 * Returns a comparator that sorts by the dictionary order of this language,
	 * independently of the database collation. It caches the collation keys, so reusing
	 * the comparator is faster.
	 */
	public <T> Comparator<T> sortedBy(Function<T, String> words) {
		Collator collator = Collator.getInstance(locale());
		Map<String, CollationKey> keys = new ConcurrentHashMap<>();
		return Comparator
			.<T, CollationKey>comparing((one) -> keys.computeIfAbsent(words.apply(one), collator::getCollationKey))
			.thenComparing(words);
	}

}
