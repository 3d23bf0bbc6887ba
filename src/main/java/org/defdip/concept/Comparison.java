package org.defdip.concept;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.defdip.core.BilingualText;
import org.defdip.core.Slugged;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of definitions.
 *
 * @param definitions in the order of the columns
 * @param codings by number, for the definitions that are coded
 */
record Comparison(List<Definition> definitions, Map<Integer, DefinitionCoding> codings) {

	static final int MIN_DEFINITIONS = 2;

	static final int MAX_DEFINITIONS = 6;

	/** Returns whether this number of definitions can be compared side by side. */
	static boolean isPossible(int definitions) {
		return MIN_DEFINITIONS <= definitions && definitions <= MAX_DEFINITIONS;
	}

	/**
	 * Selects the definitions to compare and returns their numbers. These are all
	 * definitions if there are few enough, or else the first of each author, without
	 * repeats.
	 */
	static List<Integer> worthwhile(List<Definition> definitions) {
		if (definitions.size() <= MAX_DEFINITIONS) {
			return definitions.stream().map(Definition::getNumber).toList();
		}
		List<Definition> originals = definitions.stream()
			.filter((definition) -> definition.getRepeats() == null)
			.toList();
		Stream<Definition> chosen = (originals.size() <= MAX_DEFINITIONS) ? originals.stream()
				: firstOfEachAuthor(originals);
		return chosen.map(Definition::getNumber).sorted().toList();
	}

	/**
	 * Definitions with an author come first. Those without one count as the same author.
	 */
	private static Stream<Definition> firstOfEachAuthor(List<Definition> definitions) {
		return definitions.stream()
			.sorted(Comparator.comparing((definition) -> definition.getAuthors().isEmpty()))
			.filter((definition) -> definitions.stream()
				.filter((other) -> other.getAuthors().equals(definition.getAuthors()))
				.findFirst()
				.filter(definition::equals)
				.isPresent())
			.limit(MAX_DEFINITIONS);
	}

	/** Returns a row for each code of {@code dimension} that can be an answer. */
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
	 * The answers of the definitions for one code.
	 *
	 * @param cells one per definition, in their order
	 */
	record Row(String code, List<Cell> cells) {

		/**
		 * Returns whether some definitions state the code and other coded ones do not.
		 */
		public boolean differs() {
			return has(Answer.YES) && has(Answer.NOT_STATED);
		}

		private boolean has(Answer answer) {
			return this.cells.stream().anyMatch((cell) -> cell.answer() == answer);
		}

	}

	/**
	 * The answer of one definition for one code.
	 *
	 * @param words the words on which the code rests, if the definition has it
	 */
	record Cell(Answer answer, @Nullable BilingualText words) {
	}

	/**
	 * Whether a definition states a code. There is no "no": denials are not coded, and
	 * not stated does not mean denied.
	 */
	enum Answer implements Slugged {

		YES, NOT_STATED, NOT_CODED

	}

}
