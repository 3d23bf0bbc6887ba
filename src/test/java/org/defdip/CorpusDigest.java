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
 * Counts and links from the editorial survey of the article, without its texts, so that a
 * clone can check its corpus without the survey.
 * <p>
 * {@code corpus-digest.json} was generated from the survey's {@code inventory.json} and
 * {@code bibliography.json}. Slugs and numbers are unchanged. Kinds and attributions are
 * the names of our constants. Passages and sentences are identified by their slugs. The
 * hierarchy and the neighbours of concepts are listed from both ends. The digest differs
 * from the lists of the survey in three ways: the passages of a note include those that
 * its statement names, and those of a work include those that the bibliography lists
 * without reservation; a relation whose predicate is the inverse of a type is stored in
 * the opposite direction; and the concepts that are instruments of the characters, which
 * the survey has as list items, were assigned by hand. A row that deviates from the
 * survey gives the reason in the column {@code reason}, which is not compared. Reasons
 * and spellings of names are the only prose in the file.
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
	 * Lists the facts in which the database differs from the survey; empty if they agree.
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
	 * Splits a row into facts: the existence of its key, which is the first column, and
	 * one fact for each word of every other column.
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
