package org.defdip.linkeddata;

import org.defdip.bibliography.Author;
import org.defdip.bibliography.AuthorRepository;
import org.defdip.bibliography.AuthorSpelling;
import org.defdip.bibliography.Intermediary;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Describes the people and bodies behind definitions and works. */
@Component
@Order(3)
class AuthorDescriber implements Describer, SubjectDescriber<Author> {

	private final AuthorRepository authors;

	AuthorDescriber(AuthorRepository authors) {
		this.authors = authors;
	}

	@Override
	public void describe(RdfGraph graph) {
		this.authors.findAllWithSpellings().forEach((author) -> describe(author, graph));
	}

	@Override
	public void describe(Author author, RdfGraph graph) {
		IriFactory iris = graph.iris();
		Description description = graph.begin(author.getAddress(), author.getLabel())
			.is((author.getKind() == Author.Kind.BODY)
					? new IRI[] { Vocabulary.schema("Organization"), FOAF.ORGANIZATION }
					: new IRI[] { Vocabulary.schema("Person"), FOAF.PERSON })
			.text(DCTERMS.DESCRIPTION, author.getPart())
			.text(RDFS.COMMENT, author.getRole())
			.text(SKOS.NOTE, author.getNote())
			.fact(iris.term("identified"), author.isIdentified());
		if (author.getName().equals(author.getName(Language.EN))) {
			description.name(Vocabulary.schema("name"), author.getName());
		}
		else {
			description.text(Vocabulary.schema("name"), author.getLabel());
		}
		for (AuthorSpelling spelling : author.getSpellings()) {
			if (!spelling.getForm().equals(author.getName())) {
				description.name(Vocabulary.schema("alternateName"), spelling.getForm());
			}
			description.links(iris.term("named-in"), Description.passages(iris, spelling.getPassages()));
		}
		for (Intermediary intermediary : author.getIntermediaries()) {
			if (intermediary.slug() != null) {
				description.link(iris.term(citedThrough(intermediary)),
						iris.of(PagePath.of("authors", intermediary.slug())));
			}
		}
	}

	private static String citedThrough(Intermediary intermediary) {
		return switch (intermediary.certainty()) {
			case STATED -> "cited-through";
			case PROBABLE -> "probably-cited-through";
		};
	}

}
