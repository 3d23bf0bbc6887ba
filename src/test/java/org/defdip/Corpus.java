package org.defdip;

/**
 * Slugs and numbers that the tests use. Each is chosen for the property named in its
 * comment.
 */
public final class Corpus {

	/** The concept with the most definitions, relations and passages. */
	public static final String RICHEST_CONCEPT = "defence-diplomacy";

	/** A concept with one definition. */
	public static final String PLAIN_CONCEPT = "competition";

	public static final String DETERRENCE = "deterrence";

	/** A misspelling of {@link #DETERRENCE}. */
	public static final String MISSPELT_DETERRENCE = "deterrance";

	/** A concept that is also a character, so that its page is the character's page. */
	public static final String CHARACTER_CONCEPT = "defence-diplomacy-for-the-defence-industry";

	/** The character of {@link #CHARACTER_CONCEPT}. */
	public static final String CHARACTER = "defence-industry";

	/** The character with the most statements. */
	public static final String RICHEST_CHARACTER = "confidence-building-measures";

	/** An instrument of a character that other authors and lists also name. */
	public static final String INSTRUMENT = "officer-and-personnel-exchange";

	/** A concept of the kind "actor". */
	public static final String ACTOR = "defence-attache";

	/**
	 * An author whose name the article always misspells, and whom it cites only through
	 * another author.
	 */
	public static final String EDMONDS = "martin-edmonds";

	public static final String COTTEY = "andrew-cottey";

	public static final String FORSTER = "anthony-forster";

	/** The author through whom others are cited. */
	public static final String WINGER = "gregory-winger";

	/** The work from which most definitions come. */
	public static final String RICHEST_WORK = "winger-2014";

	/** A work that is a chapter of a book with an ISBN. */
	public static final String CHAPTER_OF_A_BOOK = "laksmana-2011";

	/** A reading path. */
	public static final String READING_PATH = "ten-minutes";

	/** The list with the most items. */
	public static final String RICHEST_TYPOLOGY = "ten-activities-of-defence-diplomacy";

	/** The page of the article. */
	public static final String ARTICLE = "/sources/dictio-126110";

	/** The page of a law. */
	public static final String LAW = "/sources/law-3-2002";

	/** The passage of the article that yields the most content. */
	public static final String RICHEST_PASSAGE = "p87";

	/**
	 * A definition that has authors, is cited through another author and comes from a
	 * work.
	 */
	public static final int DEFINITION = 37;

	/** The definition that is attributed to Edmonds. */
	public static final int DEFINITION_BY_EDMONDS = 38;

	private Corpus() {
	}

}
