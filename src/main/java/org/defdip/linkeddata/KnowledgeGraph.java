package org.defdip.linkeddata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.persistence.PersistenceException;
import org.defdip.core.ContentFaultSource;
import org.defdip.core.Edition;
import org.defdip.core.Memo;
import org.defdip.core.PagePath;
import org.defdip.core.ReadTransaction;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Namespace;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleNamespace;
import org.eclipse.rdf4j.model.vocabulary.DCAT;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.FOAF;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.VANN;
import org.eclipse.rdf4j.model.vocabulary.VOID;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The RDF graph of the whole knowledge base, with a model for each thing. It is built on
 * first access. A failing describer is left out and reported, so that the other things
 * keep their data.
 */
@Component
class KnowledgeGraph implements ContentFaultSource {

	private static final Logger logger = LoggerFactory.getLogger(KnowledgeGraph.class);

	private final Memo<RdfGraph> graph;

	private final List<Namespace> namespaces;

	KnowledgeGraph(ObjectProvider<Describer> describers, IriFactory iris, ReadTransaction transaction,
			Edition edition) {
		this.graph = new Memo<>(edition, () -> {
			RdfGraph graph = new RdfGraph(iris);
			transaction.executeWithoutResult(
					(status) -> describers.orderedStream().forEach((describer) -> describe(describer, graph)));
			return graph;
		});
		this.namespaces = List.of(RDF.NS, RDFS.NS, OWL.NS, XSD.NS, SKOS.NS, DCTERMS.NS, DCAT.NS, PROV.NS, FOAF.NS,
				VOID.NS, VANN.NS, new SimpleNamespace("oa", Vocabulary.OA),
				new SimpleNamespace("bibo", Vocabulary.BIBO), new SimpleNamespace("schema", Vocabulary.SCHEMA),
				new SimpleNamespace("defdip", iris.termNamespace()));
	}

	private void describe(Describer describer, RdfGraph graph) {
		try {
			describer.describe(graph);
		}
		catch (DataAccessException | PersistenceException | TransactionException ex) {
			// A failed database access is temporary; the next request builds the graph
			// again.
			throw ex;
		}
		catch (RuntimeException ex) {
			String name = describer.getClass().getSimpleName();
			logger.error("Linked data is incomplete: {} failed", name, ex);
			graph.faults().put("linked data of " + name, List.of(String.valueOf(ex)));
		}
	}

	@Override
	public Map<String, List<String>> faults() {
		return this.graph.latest().map(RdfGraph::faults).orElse(Map.of());
	}

	/** The addresses of all described things, in a stable order. */
	Set<PagePath> addresses() {
		return this.graph.get().models().keySet();
	}

	/** The statements on the thing at {@code address} and its parts, if it exists. */
	Optional<Model> about(PagePath address) {
		return Optional.ofNullable(this.graph.get().models().get(address));
	}

	/** The actual address of the thing with the alias {@code address}. */
	Optional<PagePath> alias(PagePath address) {
		return Optional.ofNullable(this.graph.get().aliases().get(address));
	}

	/** All statements. */
	Model whole() {
		return withNamespaces(this.graph.get().models().values().stream());
	}

	/** The statements on the thing at {@code address}, with namespace prefixes. */
	Optional<Model> document(PagePath address) {
		return about(address).map((model) -> withNamespaces(Stream.of(model)));
	}

	private Model withNamespaces(Stream<Model> models) {
		Model document = new LinkedHashModel();
		models.forEach(document::addAll);
		this.namespaces.forEach(document::setNamespace);
		return document;
	}

}
