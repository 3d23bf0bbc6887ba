package org.defdip.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The folders of the documents are complete and consistent. */
class DocumentFoldersTests {

	private static final Pattern MARK = Pattern.compile("\\[\\[[^\\]|]+(?=[|\\]])");

	private static final Pattern PLACE = Pattern.compile("\\[\\[([a-z0-9-]+:[a-z0-9-]+)");

	private static final int MOST_WORDS = 40;

	private final List<DocumentFolder> folders = new DocumentMigration().folders();

	@Test
	void everyStatementHasTheWordsOfItsPublicCopies() throws IOException {
		Map<Integer, String> expected = new TreeMap<>();
		JsonNode digest = JsonMapper.shared().readTree(getClass().getResourceAsStream("/primary-digest.json"));
		digest.propertyNames()
			.forEach((number) -> expected.put(Integer.valueOf(number), digest.get(number).get("sha256").asString()));
		Map<Integer, String> seeded = new TreeMap<>();
		definitions().forEach((definition) -> seeded.put(number(definition), sha256(definition.text("text"))));
		assertThat(seeded).isEqualTo(expected);
	}

	@Test
	void everyDefinitionHasConceptPlaceAndRendering() {
		Set<String> places = places();
		definitions().forEach((definition) -> {
			assertThat(definition.text("concept")).as(definition.origin()).isNotEmpty();
			assertThat(places).as(definition.origin()).contains(definition.passage(definition.text("place")));
			String other = definition.text("language").equals("id") ? "en" : "id";
			assertThat(definition.nested("rendering").text(other)).as(definition.origin()).isNotEmpty();
		});
	}

	@Test
	void everyDocumentHasARecord() {
		Set<String> works = this.folders.stream()
			.flatMap((folder) -> folder.items("works").keySet().stream())
			.collect(Collectors.toSet());
		works.add("winger-2014");
		assertThat(this.folders).allSatisfy((folder) -> assertThat(works).contains(folder.document().text("work")));
	}

	@Test
	void wordsThatAreNotOfficialAreQuotedBriefly() {
		this.folders.stream()
			.filter((folder) -> !folder.document().flag("official"))
			.flatMap((folder) -> folder.items("definitions").values().stream())
			.forEach((definition) -> assertThat(definition.text("text").split("\\s+").length).as(definition.origin())
				.isLessThanOrEqualTo(MOST_WORDS));
	}

	@Test
	void everyMarkOfAPlaceLeadsToAPlace() {
		Set<String> marked = new TreeSet<>();
		texts().forEach((text) -> PLACE.matcher(text).results().forEach((mark) -> marked.add(mark.group(1))));
		assertThat(places()).containsAll(marked);
	}

	@Test
	void bothLanguagesHaveTheSameMarks() {
		Stream
			.concat(this.folders.stream().flatMap((folder) -> folder.list("additions")),
					this.folders.stream().flatMap((folder) -> folder.items("concepts").values().stream()))
			.map((item) -> item.nested("paragraph"))
			.forEach((paragraph) -> assertThat(marks(paragraph.text("id"))).as(paragraph.origin())
				.isEqualTo(marks(paragraph.text("en"))));
	}

	private Stream<Item> definitions() {
		return this.folders.stream().flatMap((folder) -> folder.items("definitions").values().stream());
	}

	private Set<String> places() {
		return this.folders.stream()
			.flatMap((folder) -> folder.items("passages").keySet().stream().map((place) -> folder.slug() + ":" + place))
			.collect(Collectors.toCollection(HashSet::new));
	}

	private Stream<String> texts() {
		List<String> texts = new ArrayList<>();
		this.folders.forEach((folder) -> folder.files().values().forEach((file) -> collect(file, texts)));
		return texts.stream();
	}

	private static void collect(Object value, List<String> texts) {
		if (value instanceof Map<?, ?> map) {
			map.values().forEach((nested) -> collect(nested, texts));
		}
		else if (value instanceof List<?> list) {
			list.forEach((nested) -> collect(nested, texts));
		}
		else if (value instanceof String text) {
			texts.add(text);
		}
	}

	private static Set<String> marks(String text) {
		return MARK.matcher(text).results().map((mark) -> mark.group()).collect(Collectors.toCollection(TreeSet::new));
	}

	private static int number(Item definition) {
		return Integer.parseInt(definition.origin().replaceAll(".*: ", ""));
	}

	private static String sha256(String words) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
