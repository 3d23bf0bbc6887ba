package org.defdip.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.defdip.core.Slugged;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/**
 * What the search index holds of one thing. All things have the same fields, so that one
 * query on one index finds any of them.
 */
@SearchEntity
@Indexed(index = SearchDocument.INDEX)
@TypeBinding(binder = @TypeBinderRef(type = SearchDocumentBinder.class))
final class SearchDocument {

	static final String INDEX = "defdip";

	@DocumentId
	private final String id;

	private final EntryKind kind;

	private final PagePath address;

	private final BilingualText label;

	private final List<Words> words = new ArrayList<>();

	private final Set<String> keys = new LinkedHashSet<>();

	private final Map<String, Set<String>> codes = new HashMap<>();

	private @Nullable String labelLanguage;

	private int number;

	/**
	 * Creates a document without text.
	 * @param thing the entity that the document stands for
	 * @param key the identifier of the entity
	 * @param label the label shown in results
	 */
	SearchDocument(Class<?> thing, Object key, EntryKind kind, PagePath address, BilingualText label) {
		this.id = thing.getSimpleName() + "/" + key;
		this.kind = kind;
		this.address = address;
		this.label = label;
		with(Fields.KIND, kind.slug());
	}

	/** Adds text in a language, or a person's name, which has no language. */
	SearchDocument with(TextField role, @Nullable Language language, @Nullable String words) {
		if (words != null && !words.isBlank()) {
			this.words.add(new Words(role, language, words));
		}
		return this;
	}

	/** Adds text in both languages. */
	SearchDocument with(TextField role, @Nullable BilingualText words) {
		if (words != null) {
			with(role, Language.ID, words.id());
			with(role, Language.EN, words.en());
		}
		return this;
	}

	/** Adds a filter value. */
	SearchDocument with(String field, @Nullable String value) {
		if (value != null) {
			this.codes.computeIfAbsent(field, (name) -> new LinkedHashSet<>()).add(value);
		}
		return this;
	}

	/** Adds a constant as a filter value. */
	SearchDocument with(String field, Slugged value) {
		return with(field, value.slug());
	}

	/** Adds names for which an exact match ranks the thing first. */
	SearchDocument called(@Nullable String... names) {
		Stream.of(names).filter((name) -> name != null).map(Analysis::key).forEach(this.keys::add);
		return this;
	}

	/** Sets the language, if known, of a label that is the same in both languages. */
	SearchDocument labelledIn(@Nullable String language) {
		this.labelLanguage = language;
		return this;
	}

	/** Sets the position among things of its kind. */
	SearchDocument numbered(int number) {
		this.number = number;
		return this;
	}

	String id() {
		return this.id;
	}

	EntryKind kind() {
		return this.kind;
	}

	PagePath address() {
		return this.address;
	}

	BilingualText label() {
		return this.label;
	}

	@Nullable String labelLanguage() {
		return this.labelLanguage;
	}

	List<Words> words() {
		return this.words;
	}

	Set<String> keys() {
		return this.keys;
	}

	Map<String, Set<String>> codes() {
		return this.codes;
	}

	int number() {
		return this.number;
	}

	/**
	 * Text of an entry.
	 *
	 * @param language the language of the text, or {@code null} for the name of a person
	 */
	record Words(TextField role, @Nullable Language language, String words) {
	}

}
