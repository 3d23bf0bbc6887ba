package org.defdip.drawing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.defdip.drawing.Graph.Layout;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

import org.springframework.stereotype.Component;

/**
 * Arranges the boxes of a graph in columns and routes the links. The layout is
 * deterministic and cached.
 */
@Component
public class GraphLayouts {

	private static final int MAX_CACHED_LAYOUTS = 1_000;

	private static final int SEED = 1;

	private static final int THOROUGHNESS = 40;

	private static final double MARGIN = 4;

	private static final double EDGE_SPACING = 4;

	private final LoadingCache<Graph, Layout> layouts = Caffeine.newBuilder()
		.maximumSize(MAX_CACHED_LAYOUTS)
		.build(GraphLayouts::layOut);

	public Layout of(Graph graph) {
		return this.layouts.get(graph);
	}

	private static Layout layOut(Graph graph) {
		ElkNode root = root(graph);
		Map<String, ElkNode> nodes = new HashMap<>();
		for (Graph.Box box : graph.boxes()) {
			ElkNode node = ElkGraphUtil.createNode(root);
			node.setDimensions(box.width(), box.height());
			nodes.put(box.id(), node);
		}
		Map<String, ElkEdge> edges = new HashMap<>();
		for (Graph.Link link : graph.links()) {
			ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(link.from()), nodes.get(link.to()));
			edge.setProperty(LayeredOptions.PRIORITY_DIRECTION, link.weight());
			edge.setProperty(LayeredOptions.PRIORITY_SHORTNESS, link.weight());
			edge.setProperty(LayeredOptions.PRIORITY_STRAIGHTNESS, link.weight());
			edges.put(link.id(), edge);
		}
		Engine.layOut(root);
		Map<String, Place> places = new HashMap<>();
		nodes.forEach(
				(id, node) -> places.put(id, new Place(node.getX(), node.getY(), node.getWidth(), node.getHeight())));
		Map<String, String> paths = new HashMap<>();
		edges.forEach((id, edge) -> paths.put(id, path(edge)));
		return new Layout(root.getWidth(), root.getHeight(), Map.copyOf(places), Map.copyOf(paths));
	}

	private static ElkNode root(Graph graph) {
		ElkNode root = ElkGraphUtil.createGraph();
		root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
		root.setProperty(CoreOptions.DIRECTION, Direction.RIGHT);
		root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.SPLINES);
		root.setProperty(CoreOptions.RANDOM_SEED, SEED);
		root.setProperty(LayeredOptions.THOROUGHNESS, THOROUGHNESS);
		root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
		root.setProperty(CoreOptions.PADDING, new ElkPadding(MARGIN));
		root.setProperty(LayeredOptions.SPACING_NODE_NODE, graph.gap());
		root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, graph.layerGap());
		root.setProperty(LayeredOptions.SPACING_EDGE_NODE, EDGE_SPACING);
		root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, EDGE_SPACING);
		root.setProperty(LayeredOptions.SPACING_EDGE_EDGE, EDGE_SPACING);
		root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, EDGE_SPACING);
		if (graph.ordered()) {
			root.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
		}
		return root;
	}

	/**
	 * Converts the points of a spline. Those after the start come in groups of three,
	 * like the points of an SVG curve.
	 */
	private static String path(ElkEdge edge) {
		Pen pen = new Pen();
		for (ElkEdgeSection section : edge.getSections()) {
			List<double[]> points = new ArrayList<>();
			for (ElkBendPoint bend : section.getBendPoints()) {
				points.add(new double[] { bend.getX(), bend.getY() });
			}
			points.add(new double[] { section.getEndX(), section.getEndY() });
			pen.moveTo(section.getStartX(), section.getStartY());
			int next = 0;
			for (; next + 2 < points.size(); next += 3) {
				pen.curveTo(points.get(next)[0], points.get(next)[1], points.get(next + 1)[0], points.get(next + 1)[1],
						points.get(next + 2)[0], points.get(next + 2)[1]);
			}
			for (; next < points.size(); next++) {
				pen.lineTo(points.get(next)[0], points.get(next)[1]);
			}
		}
		return pen.path();
	}

	/**
	 * Initialises the layout engine lazily, so that it does not delay the start of the
	 * application.
	 */
	private static final class Engine {

		static {
			LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
		}

		static void layOut(ElkNode root) {
			new RecursiveGraphLayoutEngine().layout(root, new NullElkProgressMonitor());
		}

	}

}
