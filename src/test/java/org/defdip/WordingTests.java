package org.defdip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.defdip.core.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks the spelling and the choice of words of our texts and messages. Columns that
 * quote a source have no language in their names and are not read; nor are renderings
 * that are the quotation itself, nor the corrected forms of the article's misprints.
 * Words in quotation marks or italics are mentioned, not used, and are left out.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WordingTests {

	private static final Path LISTS = Path.of("src/test/resources/org/defdip");

	private static final Path MESSAGES = Path.of("src/main/resources");

	private static final Pattern MARK = Pattern.compile("\\[\\[(?:[^|\\]]+\\|)?([^\\]]+)]]");

	private static final Pattern MENTIONED = Pattern
		.compile("“[^”]*”|(?<!\\p{L})‘[^’]*’(?!\\p{L})|(?<!\\*)\\*[^*\\n]+\\*(?!\\*)");

	/** Prefixes that EYD V joins to a word in lower case. */
	private static final String PREFIXES = "adi|antar|anti|dwi|ekstra|infra|inter|intra|kontra|maha|makro|mikro|mono|multi"
			+ "|non|pasca|pra|semi|sub|supra|swa|trans|ultra";

	private static final List<Pattern> INDONESIAN_RULES = List.of(pattern("\\b(" + PREFIXES + ")-\\p{Ll}"),
			pattern("\\b(antar|multi|non|pasca|pra|sub|swa) \\p{Ll}"), pattern("\\bdi (?!pekan|bukan)\\p{Ll}+kan\\b"),
			pattern("\\b(yang|bagian|paragraf|karakter|definisi) ke (dua|tiga|empat|lima|enam)\\b"),
			pattern("\\bke-(dua|tiga|empat|lima|enam)\\b"), pattern("\\bke[1-9]"),
			pattern("\\bperang (dingin|dunia)\\b"), pattern("\\p{Ll}, di mana\\b"), pattern("\\b\\p{Ll}{2,}2\\b"));

	private static final List<Pattern> ENGLISH_RULES = List.of(pattern("\\bcold war\\b"),
			pattern("\\b(a|an|the) (a|an|the)\\b"));

	private static final List<Pattern> TYPOGRAPHY = List.of(pattern("\\S {2,}\\S"), pattern(" [,.;:!?](?=\\s|$)"),
			pattern("[\"`]"), pattern("\\p{L}'\\p{L}"), pattern("\\.\\.\\."), pattern("\\p{L} - \\p{L}"),
			pattern("\\b(\\p{L}{2,}) \\1\\b"));

	private static final List<Text> TEXTS = new ArrayList<>();

	@BeforeAll
	static void readTexts(@Autowired JdbcClient jdbc) {
		Set<String> quoted = Set
			.copyOf(jdbc.sql("select distinct quotation from definition where quotation is not null")
				.query(String.class)
				.list());
		for (Language language : Language.values()) {
			columns(jdbc, language).forEach((column) -> {
				String table = column.substring(0, column.indexOf('.'));
				jdbc.sql("select distinct %s from %s where %1$s is not null".formatted(column, table))
					.query(String.class)
					.list()
					.stream()
					.filter((words) -> !quoted.contains(words))
					.forEach((words) -> TEXTS.add(Text.of(language, column, words)));
			});
			String file = in(language, "messages.properties", "messages_en.properties");
			lines(MESSAGES.resolve(file)).map((line) -> line.split("=", 2))
				.forEach((message) -> TEXTS.add(Text.of(language, message[0], message[1])));
		}
	}

	private static List<String> columns(JdbcClient jdbc, Language language) {
		return jdbc.sql("""
				select table_name || '.' || column_name from information_schema.columns
				where table_schema = 'PUBLIC' and data_type = 'CHARACTER VARYING' and column_name like :ending
				and not (table_name = 'ERRATUM' and column_name like 'PROPER%')
				""").param("ending", "%\\_" + language.slug().toUpperCase(Locale.ROOT)).query(String.class).list();
	}

	@ParameterizedTest
	@EnumSource
	void allTextsAndMessagesAreRead(Language language) {
		assertThat(texts(language).map(Text::place)).contains("basket", "CONCEPT.GLOSS_" + language)
			.hasSizeGreaterThan(3000);
	}

	@ParameterizedTest
	@EnumSource
	void textsHaveNoMisspelling(Language language) {
		assertThat(found(language, List.of(spelling(language)))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void textsFollowTheSpellingRules(Language language) {
		assertThat(found(language, in(language, INDONESIAN_RULES, ENGLISH_RULES))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void textsHaveTypographicQuotesAndSingleSpaces(Language language) {
		assertThat(found(language, TYPOGRAPHY)).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void textsUseNoRetiredWords(Language language) {
		List<Pattern> retired = list("retired-words-" + language.slug() + ".csv")
			.map((words) -> pattern("(?<![\\p{L}-])(?:" + words + ")(?![\\p{L}-])"))
			.toList();
		assertThat(found(language, retired)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "ID, kerjasama", "ID, Resiko", "ID, mempengaruhinya", "EN, Defense", "EN, organizations" })
	void misspellingIsFoundInAnyCase(Language language, String mistake) {
		assertThat(spelling(language).matcher("Ada " + mistake + ", misalnya.").find()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "antar negara", "pasca perang", "non-militer", "sub-sistem", "di gunakan", "karakter ke dua",
			"negara2" })
	void violationOfASpellingRuleIsFound(String mistake) {
		assertThat(INDONESIAN_RULES).anyMatch((rule) -> rule.matcher("Ada " + mistake + ".").find());
	}

	@Test
	void quotedWordsAreLeftOut() {
		assertThat(Text.of(Language.ID, "note", "Dieja “kerjasama”, *cooperation*, [[cooperation|kerja sama]]").words())
			.isEqualTo("Dieja “”, “”, kerja sama");
	}

	private static List<String> found(Language language, List<Pattern> mistakes) {
		return texts(language)
			.flatMap((text) -> mistakes.stream()
				.flatMap((mistake) -> mistake.matcher(text.words()).results())
				.map((match) -> text.around(match.start(), match.end())))
			.toList();
	}

	private static Stream<Text> texts(Language language) {
		return TEXTS.stream().filter((text) -> text.language() == language);
	}

	/**
	 * Matches any misspelling of the list as a whole word, with or without an Indonesian
	 * suffix.
	 */
	private static Pattern spelling(Language language) {
		String all = list(in(language, "indonesian-spelling.csv", "british-spelling.csv")).map(Pattern::quote)
			.collect(Collectors.joining("|"));
		return Pattern.compile("(?<![\\p{L}-])(?:" + all + ")(?:nya|lah|kah)?(?![\\p{L}-])",
				Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}

	private static Pattern pattern(String words) {
		return Pattern.compile(words, Pattern.UNICODE_CHARACTER_CLASS);
	}

	private static <T> T in(Language language, T indonesian, T english) {
		return (language == Language.ID) ? indonesian : english;
	}

	/** The first column of a list, which holds the misspellings. */
	private static Stream<String> list(String file) {
		return lines(LISTS.resolve(file)).map((line) -> line.substring(0, line.indexOf(',')));
	}

	private static Stream<String> lines(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A text or message without markup and without the words that it only mentions. */
	private record Text(Language language, String place, String words) {

		static Text of(Language language, String place, String words) {
			String unmarked = MARK.matcher(words).replaceAll((mark) -> Matcher.quoteReplacement(mark.group(1)));
			return new Text(language, place, MENTIONED.matcher(unmarked).replaceAll("“”"));
		}

		String around(int start, int end) {
			return this.place + ": "
					+ this.words.substring(Math.max(0, start - 30), Math.min(this.words.length(), end + 30));
		}

	}

}
