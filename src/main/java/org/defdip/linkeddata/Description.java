package org.defdip.linkeddata;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/** Says something of one thing. Our own words are always said in a language. */
final class Description {

	private final List<Model> models;

	private final IRI subject;

	/** Begins to say something of {@code subject} in all of {@code models}. */
	Description(List<Model> models, IRI subject) {
		this.models = models;
		this.subject = subject;
	}

	IRI subject() {
		return this.subject;
	}

	Description is(IRI... types) {
		for (IRI type : types) {
			link(RDF.TYPE, type);
		}
		return this;
	}

	/** Says it in each language that has words for it. */
	Description text(IRI property, @Nullable BilingualText words) {
		if (words != null) {
			if (words.id() != null) {
				words(property, words.id(), Language.ID);
			}
			if (words.en() != null) {
				words(property, words.en(), Language.EN);
			}
		}
		return this;
	}

	Description words(IRI property, String words, Language language) {
		return value(property, Values.literal(words, language.slug()));
	}

	/**
	 * A name, which is the same in every language, or a title of which none is recorded.
	 * It has no tag, since {@code und} is for where one is needed, and none is here.
	 */
	Description name(IRI property, @Nullable String words) {
		return fact(property, words);
	}

	/** A number, truth, date or identifier, which has no language. */
	Description fact(IRI property, @Nullable Object fact) {
		return (fact != null) ? value(property, Values.literal(fact)) : this;
	}

	/** A value that is written as its datatype has it. */
	Description typed(IRI property, String value, IRI datatype) {
		return value(property, Values.literal(value, datatype));
	}

	Description link(IRI property, @Nullable IRI other) {
		return (other != null) ? value(property, other) : this;
	}

	Description links(IRI property, Collection<IRI> others) {
		others.forEach((other) -> link(property, other));
		return this;
	}

	/** Lists members in order, nodes of the list being named after the thing. */
	Description list(IRI property, List<IRI> members) {
		List<Resource> nodes = new ArrayList<>();
		for (int position = 0; position < members.size(); position++) {
			nodes.add(node(position));
		}
		nodes.add(RDF.NIL);
		value(property, nodes.get(0));
		for (int position = 0; position < members.size(); position++) {
			add(nodes.get(position), RDF.FIRST, members.get(position));
			add(nodes.get(position), RDF.REST, nodes.get(position + 1));
		}
		return this;
	}

	private BNode node(int position) {
		return Values.bnode(this.subject.stringValue().replaceAll("^\\w+://[^/]+/|[^A-Za-z0-9]", "") + position);
	}

	/** A part of the thing, named by a fragment of its address. */
	Description part(String fragment) {
		return new Description(this.models, Values.iri(this.subject.stringValue() + "#" + fragment));
	}

	private Description value(IRI property, Value value) {
		add(this.subject, property, value);
		return this;
	}

	private void add(Resource subject, IRI property, Value value) {
		this.models.forEach((model) -> model.add(subject, property, value));
	}

	/** The IRIs of the passages with these slugs, in the order of the article. */
	static List<IRI> passages(IriFactory iris, Collection<String> slugs) {
		return new TreeSet<>(slugs).stream().map(iris::passage).toList();
	}

}
