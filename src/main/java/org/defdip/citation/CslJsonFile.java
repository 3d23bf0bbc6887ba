package org.defdip.citation;

import java.util.List;
import java.util.stream.Collectors;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import org.jspecify.annotations.Nullable;

/** Writes references as CSL-JSON. */
final class CslJsonFile {

	private CslJsonFile() {
	}

	static String of(List<CSLItemData> references) {
		return references.stream()
			.map(CslJsonFile::ofPeople)
			.map((reference) -> (String) reference.toJson(new StringJsonBuilderFactory().createJsonBuilder()))
			.collect(Collectors.joining(",\n", "[", "]\n"));
	}

	/**
	 * Removes the placeholder for further authors, which CSL cannot express and clients
	 * would take for a person.
	 */
	private static CSLItemData ofPeople(CSLItemData reference) {
		return new CSLItemDataBuilder(reference).author(people(reference.getAuthor()))
			.editor(people(reference.getEditor()))
			.translator(people(reference.getTranslator()))
			.build();
	}

	private static CSLName @Nullable [] people(CSLName @Nullable [] names) {
		CSLName[] people = References.named(names).toArray(CSLName[]::new);
		return (people.length > 0) ? people : null;
	}

}
