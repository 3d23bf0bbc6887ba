package org.defdip.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A thing in a file of a document's folder.
 *
 * @param origin file and key, for messages
 * @param document the slug of the document
 */
record Item(String origin, String document, Map<?, ?> fields) {

	/**
	 * Returns a field that must be there.
	 * @throws IllegalStateException if it is not
	 */
	String text(String field) {
		String text = optional(field);
		if (text == null) {
			throw new IllegalStateException(this.origin + " has no " + field);
		}
		return text;
	}

	@Nullable String optional(String field) {
		Object value = this.fields.get(field);
		return (value != null) ? String.valueOf(value).strip() : null;
	}

	/**
	 * Returns a field with the name of an enum constant: {@code one-copy} becomes
	 * {@code ONE_COPY}.
	 */
	String constant(String field) {
		return text(field).toUpperCase(Locale.ROOT).replace('-', '_');
	}

	boolean flag(String field) {
		return Boolean.TRUE.equals(this.fields.get(field));
	}

	/**
	 * Returns a nested thing, such as the two languages of a text; empty if it is not
	 * there.
	 */
	Item nested(String field) {
		return new Item(this.origin + ", " + field, this.document,
				(this.fields.get(field) instanceof Map<?, ?> nested) ? nested : Map.of());
	}

	boolean has(String field) {
		return this.fields.get(field) != null;
	}

	Stream<String> texts(String field) {
		return values(field).map(String::valueOf);
	}

	Stream<Item> items(String field) {
		return values(field).map((value) -> new Item(this.origin + ", " + field, this.document, (Map<?, ?>) value));
	}

	private Stream<?> values(String field) {
		Object value = this.fields.get(field);
		return (value != null) ? ((List<?>) value).stream() : Stream.empty();
	}

	/**
	 * Returns the slugs of passages. A place without a document is the article's if it is
	 * the number of a paragraph, or else this document's.
	 */
	Stream<String> passages(String field) {
		return texts(field).map(this::passage);
	}

	String passage(String place) {
		return (place.contains(":") || place.matches("p\\d{2,}")) ? place : this.document + ":" + place;
	}

}
