package org.defdip.character;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.defdip.bibliography.Author;
import org.defdip.concept.Concept;
import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.defdip.core.Slugged;
import org.defdip.typology.Typology;
import org.defdip.typology.TypologyItem;
import org.jspecify.annotations.Nullable;

/**
 * A matrix of instruments against the characters to which the article assigns them and
 * the lists that name them. Empty cells are as informative as filled ones.
 */
record InstrumentMatrix(List<Column> columns, List<Row> rows) {

	/**
	 * Creates the matrix with one row per concept, in the given order.
	 * @param characters in display order
	 * @param items the items about the concepts, with their lists, in the order of the
	 * lists
	 * @param language the language by which the authors are sorted
	 */
	static InstrumentMatrix of(List<Concept> concepts, List<DiplomacyCharacter> characters,
			Collection<CharacterInstrument> instruments, Collection<TypologyItem> items, Language language) {
		Map<Column, Map<Concept, Set<String>>> cells = new HashMap<>();
		instruments.forEach((instrument) -> note(cells, Column.of(instrument.getCharacter()), instrument.getConcept(),
				instrument.getPassage()));
		for (TypologyItem item : items) {
			Concept concept = Objects.requireNonNull(item.getConcept());
			note(cells, Column.of(item.getTypology()), concept, item.getPassage());
			columns(item).forEach((column) -> note(cells, column, concept, item.getPassage()));
		}
		List<Column> columns = new ArrayList<>();
		characters.stream().map(Column::of).forEach(columns::add);
		items.stream()
			.flatMap((item) -> item.getTypology().getAuthors().stream())
			.distinct()
			.sorted(Author.alphabetically(language))
			.map(Column::of)
			.forEach(columns::add);
		if (cells.containsKey(Column.UNATTRIBUTED)) {
			columns.add(Column.UNATTRIBUTED);
		}
		items.stream().map(TypologyItem::getTypology).distinct().map(Column::of).forEach(columns::add);
		return new InstrumentMatrix(List.copyOf(columns),
				concepts.stream()
					.map((concept) -> new Row(concept,
							columns.stream()
								.map((column) -> cells.getOrDefault(column, Map.of()).getOrDefault(concept, Set.of()))
								.toList()))
					.toList());
	}

	/** Returns the number of columns in a group. */
	public long width(Group group) {
		return this.columns.stream().filter((column) -> column.group() == group).count();
	}

	private static Stream<Column> columns(TypologyItem item) {
		Set<Author> authors = item.getTypology().getAuthors();
		return authors.isEmpty() ? Stream.of(Column.UNATTRIBUTED) : authors.stream().map(Column::of);
	}

	private static void note(Map<Column, Map<Concept, Set<String>>> cells, Column column, Concept concept,
			String passage) {
		cells.computeIfAbsent(column, (key) -> new HashMap<>())
			.computeIfAbsent(concept, (key) -> new TreeSet<>())
			.add(passage);
	}

	/** A group of columns. */
	enum Group implements Slugged {

		CHARACTERS, AUTHORS, LISTS

	}

	/**
	 * A column of the matrix.
	 *
	 * @param address the path of its page, or {@code null} for the column of lists
	 * without an author
	 * @param label the heading, or {@code null} for that column
	 */
	record Column(Group group, @Nullable PagePath address, @Nullable BilingualText label) {

		static final Column UNATTRIBUTED = new Column(Group.AUTHORS, null, null);

		static Column of(DiplomacyCharacter character) {
			return new Column(Group.CHARACTERS, character.getAddress(), character.getShortLabel());
		}

		static Column of(Author author) {
			return new Column(Group.AUTHORS, author.getAddress(), author.getLabel());
		}

		static Column of(Typology typology) {
			return new Column(Group.LISTS, typology.getAddress(), typology.getLabel());
		}

	}

	/**
	 * The row of an instrument.
	 *
	 * @param cells the slugs of the passages, one set per column
	 */
	record Row(Concept concept, List<Set<String>> cells) {
	}

}
