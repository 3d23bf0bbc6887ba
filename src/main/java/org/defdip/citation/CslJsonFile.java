package org.defdip.citation;

import java.util.List;
import java.util.stream.Collectors;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;

/** References as JSON, by the names of CSL. */
final class CslJsonFile {

	private CslJsonFile() {
	}

	static String of(List<CSLItemData> references) {
		return references.stream()
			.map((reference) -> (String) reference.toJson(new StringJsonBuilderFactory().createJsonBuilder()))
			.collect(Collectors.joining(",\n", "[", "]\n"));
	}

}
