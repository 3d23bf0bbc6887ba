package org.defdip.corpus;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes rows to tables. */
class Table {

	private final JdbcClient jdbc;

	Table(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	JdbcClient jdbc() {
		return this.jdbc;
	}

	/** Changes the row with the key, or adds it. */
	void put(String table, Map<String, ?> key, Row row) {
		put(table, key, row, new Row());
	}

	/**
	 * Changes the row with the key, or adds it.
	 * @param initial the values that only a new row gets
	 */
	void put(String table, Map<String, ?> key, Row row, Row initial) {
		String changes = row.values()
			.keySet()
			.stream()
			.map((column) -> column + " = :" + column)
			.collect(Collectors.joining(", "));
		String condition = key.keySet()
			.stream()
			.map((column) -> column + " = :" + column)
			.collect(Collectors.joining(" and "));
		Map<String, @Nullable Object> all = new LinkedHashMap<>(key);
		all.putAll(row.values());
		if (this.jdbc.sql("update %s set %s where %s".formatted(table, changes, condition)).params(all).update() == 0) {
			all.putAll(initial.values());
			add(table, all);
		}
	}

	void add(String table, Map<String, ? extends @Nullable Object> values) {
		this.jdbc
			.sql("insert into %s (%s) values (%s)".formatted(table, String.join(", ", values.keySet()),
					values.keySet().stream().map((column) -> ":" + column).collect(Collectors.joining(", "))))
			.params(values)
			.update();
	}

	/** Removes the rows whose column has the value. */
	void remove(String table, String column, Object value) {
		this.jdbc.sql("delete from %s where %s = ?".formatted(table, column)).param(value).update();
	}

	/** The values of a row by column. */
	static final class Row {

		private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

		Row set(String column, @Nullable Object value) {
			this.values.put(column, value);
			return this;
		}

		/** Sets a column from the field of the same name. */
		Row copy(Item item, String... fields) {
			for (String field : fields) {
				set(field, item.optional(field));
			}
			return this;
		}

		/** Sets both languages of a text; the field must have both. */
		Row both(String column, Item item) {
			return set(column + "_id", item.text("id")).set(column + "_en", item.text("en"));
		}

		/** Sets both languages of a text that may be missing. */
		Row any(String column, Item item) {
			return set(column + "_id", item.optional("id")).set(column + "_en", item.optional("en"));
		}

		Map<String, @Nullable Object> values() {
			return this.values;
		}

	}

}
