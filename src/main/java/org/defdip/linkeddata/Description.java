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

/**
 * Builder of the statements on one subject. Text of the site always has a language tag.
 */
final class Description {

	private final List<Model> models;

	private final IRI subject;

	/** Starts statements on {@code subject} in all of {@code models}. */
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

	/** Adds the text in each language in which it exists. */
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
	 * Adds a name that is the same in every language, or a title in an unknown language.
	 * The literal has no language tag: {@code und} is for formats that require a tag, and
	 * RDF does not.
	 */
	Description name(IRI property, @Nullable String words) {
		return fact(property, words);
	}

	/** Adds a number, boolean, date or identifier, which has no language. */
	Description fact(IRI property, @Nullable Object fact) {
		return (fact != null) ? value(property, Values.literal(fact)) : this;
	}

	/** Adds a value in the lexical form of its datatype. */
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

	/** Adds an ordered list, with node identifiers derived from the subject. */
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

	/** A description of a part of the thing, identified by a fragment. */
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

	/** The IRIs of the passages with these slugs, in the order of the slugs. */
	static List<IRI> passages(IriFactory iris, Collection<String> slugs) {
		return new TreeSet<>(slugs).stream().map(iris::passage).toList();
	}

}
