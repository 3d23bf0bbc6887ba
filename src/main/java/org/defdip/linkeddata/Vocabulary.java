package org.defdip.linkeddata;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/** Terms of external vocabularies for which RDF4J has no constants. */
final class Vocabulary {

	static final String BIBO = "http://purl.org/ontology/bibo/";

	static final String OA = "http://www.w3.org/ns/oa#";

	static final String SCHEMA = "https://schema.org/";

	static final IRI OA_SPECIFIC_RESOURCE = Values.iri(OA, "SpecificResource");

	static final IRI OA_HAS_SOURCE = Values.iri(OA, "hasSource");

	static final IRI OA_HAS_SELECTOR = Values.iri(OA, "hasSelector");

	static final IRI OA_SELECTOR = Values.iri(OA, "Selector");

	static final IRI OA_ANNOTATION = Values.iri(OA, "Annotation");

	static final IRI OA_HAS_TARGET = Values.iri(OA, "hasTarget");

	static final IRI OA_HAS_BODY = Values.iri(OA, "hasBody");

	static final IRI OA_TEXTUAL_BODY = Values.iri(OA, "TextualBody");

	static final IRI OA_MOTIVATED_BY = Values.iri(OA, "motivatedBy");

	static final IRI OA_COMMENTING = Values.iri(OA, "commenting");

	static final IRI OA_EDITING = Values.iri(OA, "editing");

	private Vocabulary() {
	}

	static IRI bibo(String name) {
		return Values.iri(BIBO, name);
	}

	static IRI schema(String name) {
		return Values.iri(SCHEMA, name);
	}

}
