package org.defdip.linkeddata;

import java.util.stream.Stream;

import org.defdip.core.BilingualText;
import org.defdip.core.DumpSource;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.defdip.source.PassageIndex;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.eclipse.rdf4j.model.vocabulary.XSD;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Describes the knowledge base itself, as a concept scheme and a data set. */
@Component
@Order(0)
class KnowledgeBaseDescriber implements Describer {

	private static final String LANGUAGES = "http://id.loc.gov/vocabulary/iso639-1/";

	private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

	private final PassageIndex passages;

	private final Edition edition;

	private final ObjectProvider<DumpSource> dumps;

	private final BilingualMessages wording;

	KnowledgeBaseDescriber(PassageIndex passages, Edition edition, ObjectProvider<DumpSource> dumps,
			BilingualMessages wording) {
		this.passages = passages;
		this.edition = edition;
		this.dumps = dumps;
		this.wording = wording;
	}

	@Override
	public void describe(RdfGraph graph) {
		IriFactory iris = graph.iris();
		BilingualText title = this.wording.of("site.name");
		Description editors = graph.about(IriFactory.KNOWLEDGE_BASE)
			.part("editors")
			.is(FOAF.AGENT)
			.text(FOAF.NAME, this.wording.of("linkeddata.editors"));
		Description description = graph.begin(IriFactory.KNOWLEDGE_BASE, title)
			.is(SKOS.CONCEPT_SCHEME, DCAT.DATASET, VOID.DATASET)
			.text(SKOS.PREF_LABEL, title)
			.text(DCTERMS.TITLE, title)
			.text(DCTERMS.DESCRIPTION, this.wording.of("home.description"))
			.text(DCTERMS.RIGHTS, this.wording.of("about.rights.text"))
			.link(DCTERMS.LICENSE, IriFactory.LICENCE)
			.link(DCTERMS.CREATOR, editors.subject())
			.link(DCTERMS.PUBLISHER, editors.subject())
			.links(DCTERMS.SOURCE,
					this.passages.documents()
						.stream()
						.map((document) -> iris.of(PagePath.of("works", document.getWork())))
						.toList())
			.fact(OWL.VERSIONINFO, this.edition.label() + "+" + this.edition.revision())
			.typed(DCTERMS.MODIFIED, this.edition.date().toString(), XSD.DATE)
			.link(VOID.VOCABULARY, iris.of(IriFactory.TERMS));
		for (Language language : Language.values()) {
			description.link(DCTERMS.LANGUAGE, Values.iri(LANGUAGES, language.slug()))
				.link(DCAT.LANDING_PAGE, iris.of("/" + language.slug() + IriFactory.KNOWLEDGE_BASE.path()));
		}
		this.dumps.orderedStream().flatMap(DumpSource::dumps).forEach((dump) -> {
			Description distribution = description.part(dump.extension())
				.is(DCAT.DISTRIBUTION)
				.text(DCTERMS.TITLE, this.wording.of("data.dump." + dump.extension()))
				.link(DCTERMS.LICENSE, IriFactory.LICENCE)
				.link(DCAT.DOWNLOAD_URL, iris.of(DumpStore.PATH + dump.file()))
				.link(DCAT.MEDIA_TYPE,
						Values.iri(MEDIA_TYPES, Stream.of(dump.mediaType().split(";")).findFirst().orElseThrow()));
			description.link(DCAT.HAS_DISTRIBUTION, distribution.subject());
		});
	}

}
