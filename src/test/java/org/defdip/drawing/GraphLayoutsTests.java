package org.defdip.drawing;

import java.util.List;
import java.util.stream.IntStream;

import org.defdip.drawing.Graph.Box;
import org.defdip.drawing.Graph.Layout;
import org.defdip.drawing.Graph.Link;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GraphLayoutsTests {

	private static final Graph GRAPH = new Graph(
			IntStream.range(0, 40).mapToObj((i) -> new Box("box" + i, 60 + i, 20)).toList(),
			IntStream.range(1, 40).mapToObj((i) -> new Link("link" + i, "box" + i / 3, "box" + i, 1)).toList(), 8, 24,
			false);

	@Test
	void layoutIsDeterministic() {
		assertThat(new GraphLayouts().of(GRAPH)).isEqualTo(new GraphLayouts().of(GRAPH));
	}

	@Test
	void layoutIsCached() {
		GraphLayouts layouts = new GraphLayouts();
		Graph equal = new Graph(List.copyOf(GRAPH.boxes()), List.copyOf(GRAPH.links()), 8, 24, false);
		assertThat(layouts.of(equal)).isSameAs(layouts.of(GRAPH));
	}

	@Test
	void boxesKeepTheirSizeAndDoNotOverlap() {
		Layout layout = new GraphLayouts().of(GRAPH);
		assertThat(GRAPH.boxes())
			.allSatisfy((box) -> assertThat(layout.place(box.id()).width()).isEqualTo(box.width()));
		List<Place> places = List.copyOf(layout.places().values());
		for (Place place : places) {
			assertThat(places).filteredOn((other) -> other != place && overlap(place, other)).isEmpty();
		}
	}

	private static boolean overlap(Place one, Place other) {
		return one.x() < other.right() && other.x() < one.right() && one.y() < other.bottom()
				&& other.y() < one.bottom();
	}

}
