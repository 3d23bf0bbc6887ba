package org.defdip;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the editorial survey of the article counts and links, without its texts, so that a
 * clone can check its corpus without the survey.
 * <p>
 * {@code corpus-digest.json} was made from the survey's {@code inventory.json} and
 * {@code bibliography.json}: slugs and numbers as they stand there, kinds and
 * attributions by the names of our constants, passages and sentences by their slugs,
 * hierarchy and neighbours of concepts read from both ends. Three things the survey does
 * not have as a list of its own: a note's passages are also those that its statement
 * names, a work's also those that the bibliography has without a reservation; a relation
 * whose predicate belongs to a type as its inverse stands the other way round; and the
 * concepts that are the characters' instruments, which the survey has as items of lists,
 * were tied to them by hand. A row that deviates from the survey says why in a column
 * {@code reason}, which is compared with nothing. Reasons and spellings of names are its
 * only words.
 */
final class CorpusDigest {

	private final Map<String, List<Map<String, Object>>> collections;

	private CorpusDigest(Map<String, List<Map<String, Object>>> collections) {
		this.collections = collections;
	}

	static CorpusDigest read() {
		try (InputStream digest = CorpusDigest.class.getResourceAsStream("/corpus-digest.json")) {
			return new CorpusDigest(
					JsonMapper.shared().readValue(Objects.requireNonNull(digest), new TypeReference<>() {
					}));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * How what a database holds differs from the survey, fact by fact; empty if they
	 * agree.
	 */
	List<String> differences(CorpusCollection collection, JdbcClient jdbc) {
		List<String> missing = facts(collection);
		List<String> unexpected = new ArrayList<>();
		for (String fact : collection.facts(jdbc)) {
			if (!missing.remove(fact)) {
				unexpected.add(fact);
			}
		}
		return Stream
			.concat(missing.stream().map((fact) -> "missing is " + fact),
					unexpected.stream().map((fact) -> "not surveyed is " + fact))
			.toList();
	}

	/** The facts of a collection, such as {@code deterrence: passages p13}. */
	private List<String> facts(CorpusCollection collection) {
		String name = collection.name().toLowerCase(Locale.ROOT);
		return Objects.requireNonNull(this.collections.get(name), name)
			.stream()
			.flatMap(CorpusDigest::facts)
			.collect(Collectors.toCollection(ArrayList::new));
	}

	/**
	 * What one row says: that its first column, the key, exists, and of each other column
	 * a fact for each of its words.
	 */
	static Stream<String> facts(Map<String, ?> row) {
		Object key = row.values().iterator().next();
		return Stream.concat(Stream.of(String.valueOf(key)),
				row.entrySet()
					.stream()
					.skip(1)
					.filter((column) -> column.getValue() != null && !column.getKey().equals("reason"))
					.flatMap((column) -> Stream.of(String.valueOf(column.getValue()).split(" "))
						.map((word) -> "%s: %s %s".formatted(key, column.getKey(), word))));
	}

}
