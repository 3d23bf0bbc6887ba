package org.defdip.linkeddata;

import org.defdip.core.PagePath;
import org.defdip.source.SourceDocument;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

import org.springframework.stereotype.Component;

/** Describes a document as a collection of passages. */
@Component
class SourceDocumentDescriber implements SubjectDescriber<SourceDocument> {

	@Override
	public void describe(SourceDocument document, RdfGraph graph) {
		IriFactory iris = graph.iris();
		graph.begin(document.getAddress(), document.getShortTitle())
			.is(Vocabulary.bibo("Collection"))
			.text(DCTERMS.TITLE, document.getShortTitle())
			.link(DCTERMS.REFERENCES, iris.of(PagePath.of("works", document.getWork())))
			.text(DCTERMS.RIGHTS, document.getRights())
			.text(SKOS.NOTE, document.getWorth())
			.link(iris.term("kind"), iris.code("document", document.getKind()));
	}

}
