package org.defdip.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.defdip.core.Language;

/**
 * The base word of each form of a word, where the stemmer of the language fails to lead
 * both to one stem. The Indonesian forms are made from base words by the regular affixes,
 * the English forms are listed.
 */
final class WordForms {

	/** Base words before which <i>ber-</i> loses its r. */
	private static final String DISSIMILATING = "(r|[^aeiou]er[^aeiou]).*";

	private WordForms() {
	}

	/** The base word by form, for {@code language}. */
	static Map<String, String> of(Language language) {
		return (language == Language.ID) ? indonesian() : english();
	}

	private static Map<String, String> english() {
		Map<String, String> bases = new LinkedHashMap<>();
		for (String[] family : families("families_en.txt")) {
			for (String form : family) {
				bases.put(form, family[0]);
			}
		}
		return bases;
	}

	private static Map<String, String> indonesian() {
		List<String[]> families = families("roots_id.txt");
		Map<String, String> bases = new LinkedHashMap<>();
		for (String[] family : families) {
			for (String form : family) {
				bases.put(form, family[0]);
				bases.put(form + "nya", family[0]);
			}
		}
		for (String[] family : families) {
			for (String form : derived(family[0])) {
				bases.putIfAbsent(form, family[0]);
				bases.putIfAbsent(form + "nya", family[0]);
			}
		}
		return bases;
	}

	/** The words that the regular affixes make of {@code root}. */
	private static Set<String> derived(String root) {
		Set<String> forms = new LinkedHashSet<>();
		add(forms, Set.of(root), "kan", "i", "an");
		add(forms, nasalized("m", root), "", "kan", "i");
		add(forms, nasalized("p", root), "", "an");
		add(forms, nasalized("kep", root), "an");
		add(forms, prefixed(root, "di", "ter", "memper", "diper"), "", "kan", "i");
		add(forms, prefixed(root, "ber", root.matches(DISSIMILATING) ? "be" : "ber"), "", "an", "kan");
		add(forms, prefixed(root, "per", "pe", "ke", "se", "berke", "keter", "keber", "kese", "ketidak", "pember",
				"penye"), "", "an");
		add(forms, prefixed(root, "member", "diber", "menge", "dike", "menye", "dise"), "kan", "i");
		return forms;
	}

	private static void add(Set<String> forms, Set<String> stems, String... suffixes) {
		for (String stem : stems) {
			Stream.of(suffixes).map(stem::concat).forEach(forms::add);
		}
	}

	private static Set<String> prefixed(String root, String... prefixes) {
		Set<String> prefixed = new LinkedHashSet<>();
		Stream.of(prefixes).map((prefix) -> prefix + root).forEach(prefixed::add);
		return prefixed;
	}

	/**
	 * {@code root} after the prefix <i>me-</i> or <i>pe-</i>, whose nasal depends on the
	 * first sound and replaces a voiceless one. The form that keeps the sound is common
	 * for loanwords and in careless writing.
	 */
	private static Set<String> nasalized(String prefix, String root) {
		String rest = root.substring(1);
		return switch (root.charAt(0)) {
			case 'a', 'e', 'i', 'o', 'u', 'g', 'h' -> Set.of(prefix + "eng" + root);
			case 'k' -> Set.of(prefix + "eng" + rest, prefix + "eng" + root);
			case 'b', 'f', 'v' -> Set.of(prefix + "em" + root);
			case 'p' -> Set.of(prefix + "em" + rest, prefix + "em" + root);
			case 'c', 'd', 'j', 'z' -> Set.of(prefix + "en" + root);
			case 't' -> Set.of(prefix + "en" + rest, prefix + "en" + root);
			case 's' -> Set.of(prefix + "eny" + rest, prefix + "en" + root);
			default -> Set.of(prefix + "e" + root);
		};
	}

	private static List<String[]> families(String file) {
		return lines(file).stream().map((line) -> line.split(" ")).toList();
	}

	/** The lines of a data file of this package, without comments and empty lines. */
	static List<String> lines(String file) {
		try (InputStream data = Objects.requireNonNull(WordForms.class.getResourceAsStream(file), file)) {
			return new ArrayList<>(new String(data.readAllBytes(), StandardCharsets.UTF_8).lines()
				.map(String::strip)
				.filter((line) -> !line.isEmpty() && !line.startsWith("#"))
				.toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
