package org.defdip.citation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import org.defdip.bibliography.WorkRepository;
import org.defdip.concept.Concept;
import org.defdip.concept.ConceptRepository;
import org.defdip.concept.Definition;
import org.defdip.concept.DefinitionRepository;
import org.defdip.core.DumpSource;
import org.defdip.core.Language;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Contributes a download file for reference managers with all works, and with all
 * concepts and definitions in both languages.
 */
@Component
@Order(3)
class BibliographyDump implements DumpSource {

	private final References references;

	private final WorkRepository works;

	private final ConceptRepository concepts;

	private final DefinitionRepository definitions;

	BibliographyDump(References references, WorkRepository works, ConceptRepository concepts,
			DefinitionRepository definitions) {
		this.references = references;
		this.works = works;
		this.concepts = concepts;
		this.definitions = definitions;
	}

	@Override
	public Stream<Dump> dumps() {
		return Stream.of(new Dump("defence-diplomacy" + FileFormat.BIBTEX.suffix(),
				FileFormat.BIBTEX.mediaType().toString(), this::write));
	}

	private byte[] write() {
		List<Concept> concepts = this.concepts.findAll();
		List<Definition> definitions = this.definitions.findByNumberInOrderByNumber(this.definitions.findNumbers());
		List<CSLItemData> all = new ArrayList<>();
		this.works.findAll()
			.forEach(
					(work) -> all.add(new CSLItemDataBuilder(this.references.work(work, Language.ID))
						.note(this.references.work(work, Language.ID).getNote() + " · "
								+ this.references.work(work, Language.EN).getNote())
						.build()));
		for (Language language : Language.values()) {
			concepts.forEach((concept) -> all
				.add(this.references.page(concept.getAddress().path(), concept.getLabel().in(language), language)));
			definitions.forEach((definition) -> all.add(this.references.definition(definition, language)));
		}
		// A download has no access date, so the file is the same every day.
		List<CSLItemData> undated = all.stream()
			.map((reference) -> new CSLItemDataBuilder(reference).accessed(null).build())
			.toList();
		String source = Stream.of(Language.values())
			.map(this.references::source)
			.reduce((id, en) -> id + " · " + en)
			.orElseThrow();
		return FileFormat.BIBTEX.write(undated, source).getBytes(StandardCharsets.UTF_8);
	}

}
