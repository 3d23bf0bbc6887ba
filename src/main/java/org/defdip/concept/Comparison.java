package org.defdip.concept;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.defdip.core.BilingualText;
import org.defdip.core.Slugged;
import org.jspecify.annotations.Nullable;

/**
 * Definitions held against each other.
 *
 * @param definitions in the order of the columns
 * @param codings by number, of those that are coded
 */
record Comparison(List<Definition> definitions, Map<Integer, DefinitionCoding> codings) {

	static final int FEWEST = 2;

	static final int MOST = 6;

	/** Whether there are neither too few nor too many to be read side by side. */
	static boolean isPossible(int definitions) {
		return FEWEST <= definitions && definitions <= MOST;
	}

	/**
	 * The numbers of those definitions that are best compared: all of them if they are
	 * few enough, or else the first of each author, without repeats.
	 */
	static List<Integer> worthwhile(List<Definition> definitions) {
		if (definitions.size() <= MOST) {
			return definitions.stream().map(Definition::getNumber).toList();
		}
		List<Definition> originals = definitions.stream()
			.filter((definition) -> definition.getRepeats() == null)
			.toList();
		Stream<Definition> chosen = (originals.size() <= MOST) ? originals.stream() : firstOfEachAuthor(originals);
		return chosen.map(Definition::getNumber).sorted().toList();
	}

	/** Those that name an author come first, those that name none count as one. */
	private static Stream<Definition> firstOfEachAuthor(List<Definition> definitions) {
		return definitions.stream()
			.sorted(Comparator.comparing((definition) -> definition.getAuthors().isEmpty()))
			.filter((definition) -> definitions.stream()
				.filter((other) -> other.getAuthors().equals(definition.getAuthors()))
				.findFirst()
				.filter(definition::equals)
				.isPresent())
			.limit(MOST);
	}

	/** A row for each code of {@code dimension} that says something. */
	public List<Row> rows(Dimension dimension) {
		return dimension.answerable()
			.stream()
			.map((code) -> new Row(code,
					this.definitions.stream().map((definition) -> cell(definition, dimension, code)).toList()))
			.toList();
	}

	private Cell cell(Definition definition, Dimension dimension, String code) {
		DefinitionCoding coding = this.codings.get(definition.getNumber());
		if (coding == null) {
			return new Cell(Answer.NOT_CODED, null);
		}
		return coding.find(dimension, code)
			.map((found) -> new Cell(Answer.YES, found.words()))
			.orElseGet(() -> new Cell(Answer.NOT_STATED, null));
	}

	/**
	 * What the definitions say to one code.
	 *
	 * @param cells one for each definition, in their order
	 */
	record Row(String code, List<Cell> cells) {

		/** Whether some definitions say so and others, coded too, do not. */
		public boolean differs() {
			return has(Answer.YES) && has(Answer.NOT_STATED);
		}

		private boolean has(Answer answer) {
			return this.cells.stream().anyMatch((cell) -> cell.answer() == answer);
		}

	}

	/**
	 * What one definition says to one code.
	 *
	 * @param words the words on which the code rests, if the definition has it
	 */
	record Cell(Answer answer, @Nullable BilingualText words) {
	}

	/**
	 * What a definition says to a code. There is no "no": denials are not coded, and what
	 * is not stated is not denied.
	 */
	enum Answer implements Slugged {

		YES, NOT_STATED, NOT_CODED

	}

}
