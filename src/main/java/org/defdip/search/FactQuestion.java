package org.defdip.search;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A question that a filter of the definitions answers, such as <i>who defined
 * deterrence</i> or <i>definisi diplomasi menurut Holsti setelah 1960</i>.
 *
 * @param concept the name of the concept as asked, or {@code null} for all
 * @param authors the names of the authors as asked
 * @param words words that the definition has
 * @param from the first year, or {@code null} for no limit
 * @param until the last year, or {@code null} for no limit
 */
record FactQuestion(@Nullable String concept, List<String> authors, @Nullable String words, @Nullable Integer from,
		@Nullable Integer until) {

	private static final String CONCEPT = "(?<concept>.+?)";

	private static final String AUTHOR = "(?<author>.+?)";

	private static final List<Pattern> FORMS = Stream.of(
			"who (?:first |else |has |have )?define[sd]? " + CONCEPT + "(?: as (?<words>.+))?",
			"(?:by whom|how) (?:was|is) " + CONCEPT + " defined(?: by (?:whom|" + AUTHOR + "))?",
			"how (?:did|does|do|has|have) " + AUTHOR + " defined? " + CONCEPT,
			"(?:what are |what is |list |show )?(?:the |all )*definitions? of " + CONCEPT + " (?:by|from|according to) "
					+ AUTHOR,
			"(?:what is |what are |what was )?" + CONCEPT + ",? according to " + AUTHOR,
			"(?:all |the )*definitions? (?:by|from|according to) " + AUTHOR,
			AUTHOR + "['’]s? definitions?(?: of " + CONCEPT + ")?",
			"(?:what are |list |show )?(?:the |all )*definitions of " + CONCEPT,
			"(?:siapa|siapakah|siapa saja)(?: saja)?(?: yang)?(?: pernah)? (?:mendefinisikan|mengartikan|merumuskan|memberi(?:kan)? (?:definisi|pengertian)) "
					+ CONCEPT + "(?: sebagai (?<words>.+))?",
			CONCEPT + " didefinisikan oleh (?:siapa(?: saja)?|" + AUTHOR + ")",
			"(?:bagaimana(?:kah)? )?" + AUTHOR + " mendefinisikan " + CONCEPT,
			"(?:apa |apakah )?(?:semua |daftar )?(?:definisi|pengertian|arti|rumusan)(?:-definisi)? (?:oleh|dari|menurut|milik) "
					+ AUTHOR,
			"(?:apa |apakah )?(?:semua |daftar )?(?:definisi|pengertian|arti|rumusan)(?:-definisi)? " + CONCEPT
					+ " (?:menurut|oleh|dari|milik) " + AUTHOR,
			"(?:apa (?:itu |yang dimaksud dengan )?)?" + CONCEPT + ",? menurut " + AUTHOR,
			"(?:definisi-definisi|semua definisi|daftar definisi)(?: tentang)? " + CONCEPT)
		.map((form) -> Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
		.toList();

	/**
	 * A question without the name of an author, which asks for a fact only with years.
	 */
	private static final Pattern OF_YEARS = Pattern.compile(
			"(?:definitions?(?: of)?|definisi|pengertian)(?: (?<concept>.+))?",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private static final Pattern YEARS = Pattern
		.compile("\\b(?:(?<before>before|sebelum)|(?<until>until|up to|hingga|sampai)|(?<after>after|setelah|sesudah)"
				+ "|(?<in>in|pada|tahun)|between|antara|from|dari|since|sejak|mulai)"
				+ "(?: tahun| the year)? (?<year>[12]\\d{3})(?: (?:and|to|dan|hingga|sampai|until) (?<other>[12]\\d{3}))?\\b",
				Pattern.CASE_INSENSITIVE);

	/** The question that {@code asked} puts, if it asks for a fact. */
	static Optional<FactQuestion> of(String asked) {
		String text = asked.replaceAll("[?.!]+$", "").strip();
		Matcher years = YEARS.matcher(text);
		if (!years.find()) {
			return first(FORMS, text).map((form) -> of(form, null, null));
		}
		String rest = (text.substring(0, years.start()) + text.substring(years.end())).replaceAll("\\s+", " ").strip();
		return first(FORMS, rest).or(() -> first(List.of(OF_YEARS), rest))
			.map((form) -> of(form, from(years), until(years)));
	}

	private static Optional<Matcher> first(List<Pattern> forms, String text) {
		return forms.stream().map((form) -> form.matcher(text)).filter(Matcher::matches).findFirst();
	}

	private static FactQuestion of(Matcher form, @Nullable Integer from, @Nullable Integer until) {
		String author = group(form, "author");
		return new FactQuestion(group(form, "concept"),
				(author != null) ? List.of(author.strip().split("\\s*(?:,|\\bdan\\b|\\band\\b|&)\\s*")) : List.of(),
				group(form, "words"), from, until);
	}

	private static @Nullable String group(Matcher form, String name) {
		return form.pattern().pattern().contains("(?<" + name + ">") ? form.group(name) : null;
	}

	private static @Nullable Integer from(Matcher years) {
		int year = Integer.parseInt(years.group("year"));
		if (years.group("before") != null || years.group("until") != null) {
			return null;
		}
		return (years.group("after") != null) ? year + 1 : year;
	}

	private static @Nullable Integer until(Matcher years) {
		int year = Integer.parseInt(years.group("year"));
		if (years.group("other") != null) {
			return Integer.valueOf(years.group("other"));
		}
		if (years.group("before") != null) {
			return year - 1;
		}
		return (years.group("until") != null || years.group("in") != null) ? year : null;
	}

}
