package org.defdip.linkeddata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.defdip.core.BilingualText;
import org.defdip.core.CsvForm;
import org.defdip.core.Language;
import org.defdip.core.Slugged;
import org.jspecify.annotations.Nullable;

/**
 * A table with one row for each thing of a kind.
 *
 * @param name the file name without extension
 */
record CsvTable<T>(String name, List<T> things, List<Column<T>> columns) {

	static <T> CsvTable<T> of(String name, List<T> things) {
		return new CsvTable<>(name, things, new ArrayList<>());
	}

	/** Adds a column of slugs, facts or text in one language. */
	CsvTable<T> column(String column, Function<T, @Nullable Object> value) {
		this.columns.add(new Column<>(column, null, value));
		return this;
	}

	/** Adds a column for each language. */
	CsvTable<T> text(String column, Function<T, @Nullable BilingualText> words) {
		this.columns.add(new Column<>(column, Language.ID, (thing) -> in(words.apply(thing), Language.ID)));
		this.columns.add(new Column<>(column, Language.EN, (thing) -> in(words.apply(thing), Language.EN)));
		return this;
	}

	private static @Nullable Object in(@Nullable BilingualText words, Language language) {
		return (words == null) ? null : (language == Language.ID) ? words.id() : words.en();
	}

	/** Adds a column with the slug of another thing, if there is one. */
	<S> CsvTable<T> reference(String column, Function<T, @Nullable S> other, Function<S, String> slug) {
		return column(column, (thing) -> {
			S found = other.apply(thing);
			return (found != null) ? slug.apply(found) : null;
		});
	}

	/** The distinct slugs, in alphabetical order. */
	static Collection<String> sorted(Collection<String> slugs) {
		return new TreeSet<>(slugs);
	}

	/** The table in UTF-8, formatted according to RFC 4180. */
	byte[] toCsv() {
		return toCsv(CsvForm.PLAIN, Language.DEFAULT);
	}

	byte[] toCsv(CsvForm form, Language language) {
		List<List<@Nullable String>> lines = new ArrayList<>();
		lines.add(this.columns.stream().<@Nullable String>map(Column::name).toList());
		for (T thing : this.things) {
			lines.add(this.columns.stream()
				.<@Nullable String>map((column) -> cell(column.value().apply(thing)))
				.toList());
		}
		return form.write(lines, language);
	}

	private static String cell(@Nullable Object value) {
		if (value instanceof Collection<?> values) {
			return values.stream().map(Objects::toString).collect(Collectors.joining(" "));
		}
		if (value instanceof Slugged code) {
			return code.slug();
		}
		return (value != null) ? value.toString() : "";
	}

	/**
	 * A column of a table.
	 *
	 * @param base the column name, or the part shared by the columns of both languages
	 * @param language the language of the text if there is a column for each language
	 */
	record Column<T>(String base, @Nullable Language language, Function<T, @Nullable Object> value) {

		String name() {
			return (this.language != null) ? this.base + "_" + this.language.slug() : this.base;
		}

	}

}
