package org.defdip.linkeddata;

import org.defdip.concept.RelationType;
import org.eclipse.rdf4j.model.IRI;

import org.springframework.stereotype.Component;

/** Maps the relation types to properties of the site's vocabulary and their inverses. */
@Component
class RelationTerms {

	private final IriFactory iris;

	RelationTerms(IriFactory iris) {
		this.iris = iris;
	}

	IRI of(RelationType type) {
		return this.iris.term(type.getSlug());
	}

	/** The inverse property, which is the same for symmetric relations. */
	IRI inverseOf(RelationType type) {
		return isSymmetric(type) ? of(type) : this.iris.term(type.getInverse().en() + "");
	}

	boolean isSymmetric(RelationType type) {
		return type.getPhrase().equals(type.getInverse());
	}

}
