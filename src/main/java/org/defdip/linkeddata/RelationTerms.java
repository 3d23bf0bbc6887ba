package org.defdip.linkeddata;

import org.defdip.concept.RelationType;
import org.eclipse.rdf4j.model.IRI;

import org.springframework.stereotype.Component;

/**
 * Our properties for the ways in which one concept bears on another, each with its
 * inverse.
 */
@Component
class RelationTerms {

	private final IriFactory iris;

	RelationTerms(IriFactory iris) {
		this.iris = iris;
	}

	IRI of(RelationType type) {
		return this.iris.term(type.getSlug());
	}

	/** The property from object to subject, which may be the same. */
	IRI inverseOf(RelationType type) {
		return isSymmetric(type) ? of(type) : this.iris.term(type.getInverse().en() + "");
	}

	boolean isSymmetric(RelationType type) {
		return type.getPhrase().equals(type.getInverse());
	}

}
