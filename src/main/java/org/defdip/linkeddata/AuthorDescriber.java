package org.defdip.linkeddata;

import org.defdip.bibliography.Author;
import org.defdip.bibliography.AuthorRepository;
import org.defdip.bibliography.AuthorSpelling;
import org.defdip.bibliography.Intermediary;
import org.defdip.core.BilingualText;
import org.defdip.core.PagePath;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Describes the authors that the article names. */
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
		Description description = graph
			.begin(author.getAddress(), new BilingualText(author.getName(), author.getName()))
			.is(Vocabulary.schema("Person"), FOAF.PERSON)
			.name(Vocabulary.schema("name"), author.getName())
			.text(DCTERMS.DESCRIPTION, author.getPart())
			.text(RDFS.COMMENT, author.getRole())
			.text(SKOS.NOTE, author.getNote())
			.fact(iris.term("identified"), author.isIdentified());
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
