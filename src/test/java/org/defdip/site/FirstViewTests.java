package org.defdip.site;

import java.util.List;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What a page costs somebody who comes to the site by it, as the browser counts it. */
@Chromium.Tests
class FirstViewTests {

	private static final int HEAVIEST = 100_000;

	/** What came over the network, in bytes, and by how much anything moved. */
	private static final String COST = """
			() => new Promise((resolve) => {
				let shift = 0;
				new PerformanceObserver((list) => list.getEntries().forEach((entry) => shift += entry.value))
					.observe({ type: 'layout-shift', buffered: true });
				const loaded = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type));
				requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(
					[loaded.reduce((sum, entry) => sum + entry.transferSize, 0), shift.toFixed(3)]))));
			})
			""";

	@ParameterizedTest
	@FieldSource("org.defdip.site.PageKinds#FOUND")
	void aPageIsLightAndStandsStill(String path, Reader reader) {
		Page page = reader.open("/id" + path);
		List<?> cost = (List<?>) page.evaluate(COST);
		assertThat((Integer) cost.get(0)).as("bytes").isBetween(10_000, HEAVIEST);
		assertThat(cost.get(1)).as("shift, as browsers print it").isEqualTo("0.000");
		assertThat(reader.messages()).isEmpty();
	}

}
