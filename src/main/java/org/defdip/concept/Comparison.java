package org.defdip.concept;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.defdip.concept.DefinitionCoding.Answer;

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

	/** A row for each code of {@code dimension} that can be given or withheld. */
	public List<Row> rows(Dimension dimension) {
		return dimension.answerable()
			.stream()
			.map((code) -> new Row(code,
					this.definitions.stream().map((definition) -> answer(definition, dimension, code)).toList()))
			.toList();
	}

	private Answer answer(Definition definition, Dimension dimension, String code) {
		DefinitionCoding coding = this.codings.get(definition.getNumber());
		return (coding != null) ? coding.answer(dimension, code) : Answer.NOT_CODED;
	}

	/**
	 * What the definitions say to one code.
	 *
	 * @param answers one for each definition, in their order
	 */
	record Row(String code, List<Answer> answers) {

		/** Whether some definitions say so and others, coded too, do not. */
		public boolean differs() {
			return this.answers.contains(Answer.YES)
					&& (this.answers.contains(Answer.NO) || this.answers.contains(Answer.NOT_STATED));
		}

	}

}
