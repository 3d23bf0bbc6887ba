package org.defdip;

/** The slugs and numbers that tests use, each for what is special about it. */
public final class Corpus {

	/** The concept with the most definitions, relations and passages. */
	public static final String RICHEST_CONCEPT = "defence-diplomacy";

	/** A concept with one definition. */
	public static final String PLAIN_CONCEPT = "competition";

	public static final String DETERRENCE = "deterrence";

	/** The slug of {@link #DETERRENCE} as a reader may misspell it. */
	public static final String MISSPELT_DETERRENCE = "deterrance";

	/** A concept that is a character, and so has its page elsewhere. */
	public static final String CHARACTER_CONCEPT = "defence-diplomacy-for-the-defence-industry";

	/** The character of {@link #CHARACTER_CONCEPT}. */
	public static final String CHARACTER = "defence-industry";

	/** The character with the most statements. */
	public static final String RICHEST_CHARACTER = "confidence-building-measures";

	/** An instrument of a character that other authors and lists name as well. */
	public static final String INSTRUMENT = "officer-and-personnel-exchange";

	/** A concept of the kind that acts. */
	public static final String ACTOR = "defence-attache";

	/** An author whom the article names misspelt only, and through somebody else. */
	public static final String EDMONDS = "martin-edmonds";

	public static final String COTTEY = "andrew-cottey";

	public static final String FORSTER = "anthony-forster";

	/** The author through whom others are cited. */
	public static final String WINGER = "gregory-winger";

	/** The work that most definitions come from. */
	public static final String RICHEST_WORK = "winger-2014";

	/** A work that is a chapter of a book with an ISBN. */
	public static final String CHAPTER_OF_A_BOOK = "laksmana-2011";

	/** A path through the pages. */
	public static final String READING_PATH = "ten-minutes";

	/** The list with the most items. */
	public static final String RICHEST_TYPOLOGY = "ten-activities-of-defence-diplomacy";

	/** The passage that most was taken from. */
	public static final String RICHEST_PASSAGE = "p87";

	/** A definition with authors, cited through another, in a work. */
	public static final int DEFINITION = 37;

	/** The definition that Edmonds is named for. */
	public static final int DEFINITION_BY_EDMONDS = 38;

	private Corpus() {
	}

}
