package org.defdip.linkeddata;

import java.util.stream.Stream;

import org.defdip.core.DumpSource;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Contributes the whole graph as a download in each RDF format. */
@Component
@Order(1)
class GraphDumps implements DumpSource {

	private final KnowledgeGraph graph;

	GraphDumps(KnowledgeGraph graph) {
		this.graph = graph;
	}

	@Override
	public Stream<Dump> dumps() {
		return Stream.of(RdfFormat.values())
			.map((format) -> new Dump("defence-diplomacy." + format.extension(), format.mediaType().toString(),
					() -> format.write(this.graph.whole())));
	}

}
