package org.defdip.load;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the content of a site and makes the requests from it. The questions are several
 * hundred different ones, so that a cache of the last answers does not help.
 */
final class Workloads {

	private static final List<String> LANGUAGES = List.of("id", "en");

	private static final List<String> COLLECTIONS = List.of("authors", "concepts", "definitions", "passages",
			"relations", "works");

	private static final Pattern PAGE = Pattern.compile("<loc>https?://[^/]+(/(?:id|en)/[^<]+)</loc>");

	private static final int PAGES = 300;

	private static final int SUGGESTED_LETTERS = 5;

	private final Server site;

	private final JsonMapper json = new JsonMapper();

	private Workloads(Server site) {
		this.site = site;
	}

	static List<Workload> of(Server site) throws IOException, InterruptedException {
		return new Workloads(site).all();
	}

	private List<Workload> all() throws IOException, InterruptedException {
		List<String> pages = PAGE.matcher(this.site.read("/sitemap.xml"))
			.results()
			.map((location) -> location.group(1))
			.limit(PAGES)
			.toList();
		List<JsonNode> concepts = items("concepts");
		List<JsonNode> definitions = items("definitions");
		List<Workload> workloads = new ArrayList<>();
		workloads.add(new Workload("kept page", pages));
		workloads.add(new Workload("revalidation", pages, true));
		workloads.add(new Workload("search page", search(concepts)));
		workloads.add(new Workload("one filter", inEachLanguage("/definitions?", oneFilter(definitions))));
		workloads.add(new Workload("other filters", inEachLanguage("/definitions?", filters(definitions))));
		workloads.add(new Workload("completion", completion(concepts)));
		workloads.add(new Workload("API list", lists()));
		workloads.add(new Workload("comparison", inEachLanguage("/definitions/compare?", pairs(definitions))));
		return workloads;
	}

	private List<JsonNode> items(String collection) throws IOException, InterruptedException {
		List<JsonNode> items = new ArrayList<>();
		for (int page = 1, pages = 1; page <= pages; page++) {
			JsonNode listing = this.json.readTree(this.site.read(list(collection, page, 100)));
			pages = listing.get("totalPages").intValue();
			listing.get("items").forEach(items::add);
		}
		return items;
	}

	private static String list(String collection, int page, int size) {
		return "/api/v1/" + collection + "?page=" + page + "&size=" + size;
	}

	/** The labels of concepts and the words of their glosses, two at a time. */
	private static List<String> search(List<JsonNode> concepts) {
		Set<String> paths = new LinkedHashSet<>();
		for (String language : LANGUAGES) {
			for (JsonNode concept : concepts) {
				String[] words = concept.get("gloss").get(language).stringValue().split("[^\\p{L}]+");
				String question = words[words.length / 2] + " " + words[words.length - 1];
				paths.add(search(language, "?q=", concept.get("label").get(language).stringValue()));
				paths.add(search(language, "?q=", question));
			}
		}
		return List.copyOf(paths);
	}

	/** The beginnings of the labels. */
	private static List<String> completion(List<JsonNode> concepts) {
		Set<String> paths = new LinkedHashSet<>();
		for (String language : LANGUAGES) {
			for (JsonNode concept : concepts) {
				String label = concept.get("label").get(language).stringValue();
				for (int letters = 2; letters <= Math.min(SUGGESTED_LETTERS, label.length()); letters++) {
					paths.add(search(language, "/suggestions?q=", label.substring(0, letters)));
				}
			}
		}
		return List.copyOf(paths);
	}

	private static String search(String language, String rest, String words) {
		return "/" + language + "/search" + rest + URLEncoder.encode(words, StandardCharsets.UTF_8);
	}

	/** The definitions by one author, or of one concept. */
	private static Stream<String> oneFilter(List<JsonNode> definitions) {
		return definitions.stream().flatMap((definition) -> Stream.concat(authors(definition), concept(definition)));
	}

	/** Two values of the same definition, so that each question finds something. */
	private static Stream<String> filters(List<JsonNode> definitions) {
		return definitions.stream().flatMap((definition) -> {
			List<String> chosen = Stream
				.of(authors(definition).limit(1), concept(definition), code(definition, "kind"),
						code(definition, "attribution"), code(definition, "perspective"), code(definition, "period"))
				.flatMap((values) -> values)
				.toList();
			return IntStream.range(1, chosen.size())
				.boxed()
				.flatMap((second) -> IntStream.range(0, second)
					.mapToObj((first) -> chosen.get(first) + "&" + chosen.get(second)));
		});
	}

	private static Stream<String> authors(JsonNode definition) {
		return definition.get("authors").valueStream().map((author) -> "author=" + author.get("slug").stringValue());
	}

	private static Stream<String> concept(JsonNode definition) {
		return Stream.of("concept=" + definition.get("concept").get("slug").stringValue());
	}

	private static Stream<String> code(JsonNode definition, String name) {
		JsonNode code = definition.get(name);
		return (code != null) ? Stream.of(name + "=" + code.stringValue()) : Stream.empty();
	}

	/** All pages of the collections, in several sizes about the usual one. */
	private List<String> lists() throws IOException, InterruptedException {
		List<String> paths = new ArrayList<>();
		for (int size = 15; size <= 25; size++) {
			for (String collection : COLLECTIONS) {
				int pages = this.json.readTree(this.site.read(list(collection, 1, size))).get("totalPages").intValue();
				for (int page = 1; page <= pages; page++) {
					paths.add(list(collection, page, size));
				}
			}
		}
		return paths;
	}

	/** Each definition with the two that follow it by some distance. */
	private static Stream<String> pairs(List<JsonNode> definitions) {
		List<Integer> numbers = definitions.stream().map((definition) -> definition.get("number").intValue()).toList();
		return IntStream.range(0, numbers.size())
			.boxed()
			.flatMap((first) -> IntStream.of(1, 7, 19)
				.mapToObj((distance) -> "d=" + numbers.get(first) + "&d="
						+ numbers.get((first + distance) % numbers.size())));
	}

	private static List<String> inEachLanguage(String path, Stream<String> queries) {
		return queries.distinct()
			.flatMap((query) -> LANGUAGES.stream().map((language) -> "/" + language + path + query))
			.toList();
	}

}
