package org.defdip.linkeddata;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.defdip.core.BilingualText;
import org.defdip.core.Language;
import org.defdip.core.PagePath;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.VOID;

/** Collects the descriptions of all things, with a model for each address. */
final class RdfGraph {

	private final IriFactory iris;

	private final Map<PagePath, Model> models = new LinkedHashMap<>();

	private final Map<PagePath, BilingualText> labels = new LinkedHashMap<>();

	private final Map<PagePath, PagePath> aliases = new HashMap<>();

	private final Map<String, List<String>> faults = new TreeMap<>();

	RdfGraph(IriFactory iris) {
		this.iris = iris;
	}

	IriFactory iris() {
		return this.iris;
	}

	/**
	 * Starts the description of the thing at {@code address}, with links to its pages.
	 */
	Description begin(PagePath address, BilingualText label) {
		this.labels.put(address, label);
		Description description = about(address);
		for (Language language : Language.values()) {
			description.link(FOAF.PAGE, this.iris.of("/" + language.slug() + address.path()));
		}
		if (!address.equals(IriFactory.KNOWLEDGE_BASE)) {
			description.link(VOID.IN_DATASET, this.iris.of(IriFactory.KNOWLEDGE_BASE));
		}
		return description;
	}

	/** Continues the description of the thing at {@code address}. */
	Description about(PagePath address) {
		return new Description(List.of(model(address)), this.iris.of(address));
	}

	/** Starts statements that belong to the descriptions of several things. */
	Description shared(IRI subject, Collection<PagePath> places) {
		return new Description(places.stream().distinct().map(this::model).toList(), subject);
	}

	/** Registers {@code other} as an alias of {@code known}. */
	void alias(PagePath other, PagePath known) {
		this.aliases.put(other, known);
	}

	/** The actual address of the thing at {@code path}, which may be an alias. */
	PagePath resolve(String path) {
		PagePath address = new PagePath(path);
		return this.aliases.getOrDefault(address, address);
	}

	/**
	 * The statements on the thing at {@code address} and its parts, if it is described.
	 */
	Optional<Model> find(PagePath address) {
		return Optional.ofNullable(this.models.get(address));
	}

	private Model model(PagePath address) {
		return this.models.computeIfAbsent(address, (key) -> new LinkedHashModel());
	}

	/** The failures of describers, by describer. */
	Map<String, List<String>> faults() {
		return this.faults;
	}

	Map<PagePath, PagePath> aliases() {
		return this.aliases;
	}

	Map<PagePath, Model> models() {
		return this.models;
	}

	Map<PagePath, BilingualText> labels() {
		return this.labels;
	}

}
