package org.defdip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.defdip.bibliography.Intermediary;
import org.defdip.bibliography.Work;
import org.defdip.character.CharacterComparison;
import org.defdip.character.CharacterStatement;
import org.defdip.concept.AlternativeLabel;
import org.defdip.concept.Concept;
import org.defdip.concept.Definition;
import org.defdip.concept.Dimension;
import org.defdip.core.Language;
import org.defdip.core.Slugged;
import org.defdip.source.EditorialNote;
import org.defdip.source.Erratum;
import org.defdip.source.Passage;
import org.defdip.source.Sentence;
import org.defdip.timeline.TimelineEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class MessagesTests {

	private static final String INDONESIAN = "messages.properties";

	private static final String ENGLISH = "messages_en.properties";

	private static final Path RESOURCES = Path.of("src/main/resources");

	private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

	private static final Pattern LITERAL_KEY = Pattern.compile("#\\{([\\w.-]+)|msg\\('([\\w.-]+)'");

	/**
	 * String literals in Java that are message keys or look like the beginning of one.
	 */
	private static final Pattern KEY_IN_JAVA = Pattern
		.compile("getMessage\\(\\s*\"([\\w.-]+)\"|\"([a-z][\\w-]*\\.[\\w.-]*)\"");

	private static final Pattern COMPOSED_KEY = Pattern.compile("#\\{\\|([\\w.-]+\\.)\\$");

	@Test
	void bothLanguagesHaveTheSameKeys() {
		assertThat(messages(ENGLISH).keySet()).containsExactlyElementsOf(messages(INDONESIAN).keySet());
	}

	@Test
	void bothLanguagesTakeTheSameArguments() {
		Map<String, String> english = messages(ENGLISH);
		assertThat(messages(INDONESIAN)).allSatisfy(
				(key, words) -> assertThat(placeholders(english.getOrDefault(key, ""))).isEqualTo(placeholders(words)));
	}

	@ParameterizedTest
	@ValueSource(strings = { INDONESIAN, ENGLISH })
	void noMessageIsBlank(String file) {
		assertThat(messages(file)).allSatisfy((key, words) -> assertThat(words).isNotBlank());
	}

	@ParameterizedTest
	@ValueSource(strings = { INDONESIAN, ENGLISH })
	void messagesAreSortedByKeyWithoutDuplicates(String file) {
		assertThat(lines(file).map(MessagesTests::key)).isSorted().doesNotHaveDuplicates();
	}

	@ParameterizedTest(name = "{0}*{2} names each {1}")
	@MethodSource
	void everyDisplayedConstantHasAMessage(String prefix, Class<? extends Slugged> type, String suffix) {
		Stream<String> keys = Stream.of(type.getEnumConstants()).map((constant) -> prefix + constant.slug() + suffix);
		assertThat(messages(INDONESIAN)).containsKeys(keys.toArray(String[]::new));
	}

	static Stream<Arguments> everyDisplayedConstantHasAMessage() {
		return Stream.of(arguments("kind.", Concept.Kind.class, ""), arguments("kind.", Concept.Kind.class, ".plural"),
				arguments("kind.", Concept.Kind.class, ".text"),
				arguments("attribution.", Definition.Attribution.class, ""),
				arguments("perspective.", Definition.Perspective.class, ""),
				arguments("period.", Definition.Period.class, ""),
				arguments("definition.kind.", Definition.Kind.class, ""),
				arguments("definition.via.", Intermediary.Certainty.class, ""),
				arguments("via.", Intermediary.Certainty.class, ""), arguments("passage.kind.", Passage.Kind.class, ""),
				arguments("sentence.kind.", Sentence.Kind.class, ""),
				arguments("erratum.kind.", Erratum.Kind.class, ""), arguments("certainty.", Work.Certainty.class, ""),
				arguments("certainty.", Work.Certainty.class, ".text"),
				arguments("certainty.", EditorialNote.Certainty.class, ""),
				arguments("era.", TimelineEntry.Era.class, ""), arguments("origin.", TimelineEntry.Origin.class, ""),
				arguments("aspect.", CharacterStatement.Aspect.class, ""),
				arguments("criterion.", CharacterComparison.Criterion.class, ""),
				arguments("dimension.", Dimension.class, ""), arguments("label.", AlternativeLabel.Kind.class, ""),
				arguments("work.type.", Work.Type.class, ""), arguments("language.", Language.class, ""),
				arguments("language.name.", Language.class, ""), arguments("language.only.", Language.class, ""),
				arguments("terms.in.", Language.class, ""));
	}

	@Test
	void everyMessageUsedByATemplateExists() {
		assertThat(messages(INDONESIAN))
			.containsKeys(keysIn(LITERAL_KEY).filter((key) -> !key.endsWith(".")).toArray(String[]::new));
	}

	@Test
	void everyMessageIsUsed() {
		Set<String> literal = Stream.concat(keysIn(LITERAL_KEY), keysIn(Path.of("src/main/java"), KEY_IN_JAVA))
			.collect(Collectors.toCollection(TreeSet::new));
		List<String> beginnings = Stream
			.concat(keysIn(COMPOSED_KEY), literal.stream().filter((key) -> key.endsWith(".")))
			.toList();
		assertThat(messages(INDONESIAN).keySet())
			.allMatch((key) -> literal.contains(key) || beginnings.stream().anyMatch(key::startsWith));
	}

	private static Set<String> placeholders(String words) {
		return ARGUMENT.matcher(words)
			.results()
			.map((argument) -> argument.group(1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Map<String, String> messages(String file) {
		Map<String, String> messages = new LinkedHashMap<>();
		lines(file).forEach((line) -> messages.put(key(line), line.substring(line.indexOf('=') + 1)));
		return messages;
	}

	private static String key(String line) {
		return line.substring(0, line.indexOf('='));
	}

	private static Stream<String> lines(String file) {
		return read(RESOURCES.resolve(file)).lines().filter((line) -> !line.isBlank() && !line.startsWith("#"));
	}

	private static Stream<String> keysIn(Pattern pattern) {
		return keysIn(RESOURCES.resolve("templates"), pattern);
	}

	private static Stream<String> keysIn(Path folder, Pattern pattern) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile)
				.toList()
				.stream()
				.flatMap((file) -> pattern.matcher(read(file)).results().map(MessagesTests::firstGroup));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String firstGroup(MatchResult match) {
		return (match.group(1) != null) ? match.group(1) : match.group(2);
	}

	private static String read(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
