package org.defdip.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.NavigateOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import org.defdip.core.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The cost of the first page of a visit, as the browser measures it. */
@Chromium.Tests
class FirstViewTests {

	private static final int HEAVIEST = 100_000;

	/** The bytes transferred over the network. */
	private static final String BYTES = """
			() => ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type))
				.reduce((sum, entry) => sum + entry.transferSize, 0)
			""";

	/**
	 * The scripts that enhance a page; the other script sets the colour scheme before the
	 * first paint.
	 */
	private static final Pattern ADDING = Pattern.compile("/assets/(?!theme-[0-9a-f]+\\.)[^/]*\\.js$");

	private static final String PAINTED = """
			() => new Promise((resolve) => {
				new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
			})
			""";

	/**
	 * Layout shifts after the document was parsed: their size, and the old and new
	 * position of what moved. Earlier shifts depend on how the document happens to arrive
	 * in pieces.
	 */
	private static final String MOVED = """
			() => new Promise((resolve) => {
				const moved = [];
				const at = (place) => [place.x, place.y, place.width, place.height].map(Math.round);
				const text = (node) => node?.outerHTML ?? node?.textContent ?? 'what is gone';
				const whole = performance.getEntriesByType('navigation')[0].domInteractive;
				const late = (list) => list.getEntries().filter((entry) => entry.startTime >= whole);
				new PerformanceObserver((list) => late(list).forEach((entry) => moved.push(
					`${entry.value.toFixed(5)}: ` + entry.sources.map((source) => `${text(source.node).slice(0, 200)} from `
						+ `${at(source.previousRect)} to ${at(source.currentRect)}`))))
					.observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => resolve(moved), 100);
			})
			""";

	@ParameterizedTest
	@Execution(ExecutionMode.CONCURRENT)
	@FieldSource("org.defdip.site.PageKinds#TEMPLATES")
	void pageOfEachTemplateIsLight(String path, Reader reader) {
		checkWeight(path, reader);
	}

	@ParameterizedTest
	@Execution(ExecutionMode.CONCURRENT)
	@Tag("full")
	@FieldSource("org.defdip.site.PageKinds#VARIANTS")
	void variantsAreLight(String path, Reader reader) {
		checkWeight(path, reader);
	}

	@ParameterizedTest
	@Execution(ExecutionMode.CONCURRENT)
	@FieldSource("org.defdip.site.PageKinds#TEMPLATES")
	void lateScriptsDoNotShiftAPageOfEachTemplate(String path, Reader reader) {
		checkStill("/id" + path, 1280, reader);
		checkStill("/en" + path, 360, reader);
	}

	@ParameterizedTest
	@Execution(ExecutionMode.CONCURRENT)
	@Tag("full")
	@FieldSource("org.defdip.site.PageKinds#TEMPLATES")
	void lateScriptsDoNotShiftPagesAtOtherWidths(String path, Reader reader) {
		checkStill("/id" + path, 360, reader);
		checkStill("/en" + path, 1280, reader);
	}

	@ParameterizedTest
	@Execution(ExecutionMode.CONCURRENT)
	@Tag("full")
	@FieldSource("org.defdip.site.PageKinds#VARIANTS")
	void lateScriptsDoNotShiftVariants(String path, Reader reader) {
		for (Language language : Language.values()) {
			checkStill("/" + language.slug() + path, 1280, reader);
			checkStill("/" + language.slug() + path, 360, reader);
		}
	}

	private static void checkWeight(String path, Reader reader) {
		Page page = reader.open("/id" + path);
		assertThat((Integer) page.evaluate(BYTES)).as("bytes").isBetween(10_000, HEAVIEST);
		assertThat(reader.messages()).isEmpty();
	}

	private static void checkStill(String path, int width, Reader reader) {
		String address = reader.address(path);
		assertThat(moved(address, reader.window(new NewContextOptions().setViewportSize(width, 800))))
			.as("moved on %s at a width of %s", address, width)
			.isEmpty();
	}

	private static List<?> moved(String address, Page page) {
		List<Route> late = new ArrayList<>();
		page.route(ADDING, late::add);
		page.navigate(address, new NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
		page.evaluate(PAINTED);
		page.unroute(ADDING);
		late.forEach(Route::resume);
		page.waitForLoadState();
		List<?> moved = (List<?>) page.evaluate(MOVED);
		page.close();
		return moved;
	}

}
