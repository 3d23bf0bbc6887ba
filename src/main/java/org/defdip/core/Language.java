package org.defdip.core;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** A language of the knowledge base, as it stands first in the path of each page. */
public enum Language implements Slugged {

	ID, EN;

	/** The default language where a reader asks for none that is spoken here. */
	public static final Language DEFAULT = ID;

	/** The path variable of a page's language, to begin request mappings with. */
	public static final String PATH = "/{language:id|en}";

	/** The language of {@code locale}, or {@code null} where it is not spoken here. */
	public static @Nullable Language spokenIn(Locale locale) {
		for (Language language : values()) {
			if (language.slug().equals(locale.getLanguage())) {
				return language;
			}
		}
		return null;
	}

	/** The language of {@code locale}, or the default where it is not spoken here. */
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
	 * Sorts as a dictionary of this language does, whatever the database holds. It
	 * remembers where words belong, so it sorts faster the second time.
	 */
	public <T> Comparator<T> sortedBy(Function<T, String> words) {
		Collator collator = Collator.getInstance(locale());
		Map<String, CollationKey> keys = new ConcurrentHashMap<>();
		return Comparator
			.<T, CollationKey>comparing((one) -> keys.computeIfAbsent(words.apply(one), collator::getCollationKey))
			.thenComparing(words);
	}

}
