package org.defdip.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import org.springframework.core.io.Resource;

/**
 * The files of one document, one for each kind of thing.
 *
 * @param slug the name of the folder
 * @param files the parsed files by their names without the extension
 */
record DocumentFolder(String slug, Map<String, Object> files) {

	/** Reads the files and groups them by their folders. */
	static List<DocumentFolder> read(List<Resource> resources) {
		Map<String, Map<String, Object>> folders = new TreeMap<>();
		for (Resource resource : resources) {
			String[] path = pathOf(resource).split("/");
			folders.computeIfAbsent(path[path.length - 2], (slug) -> new TreeMap<>())
				.put(path[path.length - 1].replace(".yml", ""), parse(resource));
		}
		return folders.entrySet()
			.stream()
			.map((folder) -> new DocumentFolder(folder.getKey(), folder.getValue()))
			.toList();
	}

	static String pathOf(Resource resource) {
		try {
			return resource.getURL().getPath();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Object parse(Resource resource) {
		try (var content = resource.getInputStream()) {
			LoaderOptions options = new LoaderOptions();
			options.setAllowDuplicateKeys(false);
			return new Yaml(new SafeConstructor(options)).load(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns the document itself. */
	Item document() {
		return new Item(this.slug + "/document.yml", this.slug, asMap(this.files.getOrDefault("document", Map.of())));
	}

	/** Returns the things of a file by their keys; empty if there is no such file. */
	Map<String, Item> items(String file) {
		Map<String, Item> items = new LinkedHashMap<>();
		asMap(this.files.getOrDefault(file, Map.of())).forEach((key, value) -> items.put(String.valueOf(key),
				new Item("%s/%s.yml: %s".formatted(this.slug, file, key), this.slug, asMap(value))));
		return items;
	}

	/** Returns the things of a file that is a list; empty if there is no such file. */
	Stream<Item> list(String file) {
		return ((List<?>) this.files.getOrDefault(file, List.of())).stream()
			.map((value) -> new Item("%s/%s.yml".formatted(this.slug, file), this.slug, asMap(value)));
	}

	private static Map<?, ?> asMap(Object value) {
		return (Map<?, ?>) value;
	}

}
