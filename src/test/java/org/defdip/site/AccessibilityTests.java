package org.defdip.site;

import java.nio.file.Path;
import java.util.List;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.defdip.Corpus;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Runs axe and layout checks on a page of each kind in windows of different widths. */
@Chromium.Tests
class AccessibilityTests {

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	/**
	 * The maximum height of a screenshot in pixels; the longest pages are ten times as
	 * high.
	 */
	private static final double HIGHEST = 4000;

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	/** The rules whose results can change with the colours alone. */
	private static final List<String> RULES_OF_COLOUR = List.of("color-contrast", "link-in-text-block");

	/**
	 * Elements beyond the left edge, which a reader cannot reach, since no page scrolls
	 * to the left.
	 */
	private static final String LOST_AT_THE_LEFT = """
			() => [...document.querySelectorAll('main *, header *, footer *')]
				.filter((element) => element.checkVisibility() && element.getBoundingClientRect().left < -1)
				.map((element) => element.outerHTML.slice(0, 80))
			""";

	/**
	 * Links in the text that another element covers, in a window as high as the page.
	 */
	private static final String COVERED = """
			() => [...document.querySelectorAll('main a[href]:not(.scroll *, svg *)')]
				.filter((link) => link.checkVisibility())
				.filter((link) => {
					const place = link.getClientRects()[0];
					const top = document.elementFromPoint(place.x + place.width / 2, place.y + place.height / 2);
					return top && !link.contains(top);
				})
				.map((link) => link.outerHTML.slice(0, 120))
			""";

	@ParameterizedTest
	@Execution(ExecutionMode.CONCURRENT)
	@FieldSource({ "org.defdip.site.PageKinds#TEMPLATES", "org.defdip.site.PageKinds#REFUSED" })
	void pageOfEachTemplateIsAccessibleWideAndNarrow(String path, Reader reader) {
		examine(reader.open("/id" + path));
	}

	@ParameterizedTest
	@Execution(ExecutionMode.CONCURRENT)
	@Tag("full")
	@FieldSource("org.defdip.site.PageKinds#VARIANTS")
	void variantsAreAccessibleWideAndNarrow(String path, Reader reader) {
		examine(reader.open("/id" + path));
	}

	@ParameterizedTest
	@Execution(ExecutionMode.CONCURRENT)
	@Tag("full")
	@FieldSource("org.defdip.site.PageKinds#ALL")
	void axeFindsNoViolationInTheOtherColourSchemes(String path, Reader reader) {
		Page page = reader.open("/id" + path);
		picture(page, path, "wide-light");
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		assertThat(violations(axe(page).withRules(RULES_OF_COLOUR))).as("wide and dark").isEmpty();
		page.setViewportSize(320, 800);
		picture(page, path, "narrow-dark");
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		assertThat(violations(axe(page).withRules(RULES_OF_COLOUR))).as("narrow and light").isEmpty();
	}

	@Test
	void axeFindsNoViolationOnAWithdrawnPage(Reader reader, @Autowired JdbcClient jdbc) {
		jdbc.sql(
				"""
						insert into former_address (path, withdrawn, successor, reason_id, reason_en) values
							('/concepts/scaring', true, '/concepts/deterrence', 'Bukan konsep sumber.', 'No concept of the source.')
						""")
			.update();
		try {
			Page page = reader.open("/id/concepts/scaring");
			assertThat(Reader.main(page).textContent()).contains("Bukan konsep sumber.");
			examine(page);
		}
		finally {
			jdbc.sql("delete from former_address where path = '/concepts/scaring'").update();
		}
	}

	@Test
	void axeFindsNoViolationInAnOpenCitation(Reader reader) {
		Page page = reader.open("/en/definitions/" + Corpus.DEFINITION);
		Reader.link(Reader.main(page), "Cite definition " + Corpus.DEFINITION).click();
		page.getByRole(AriaRole.DIALOG).waitFor();
		assertThat(violations(axe(page).withTags(RULES))).isEmpty();
	}

	@Test
	void axeFindsNoViolationInAnOpenPreview(Reader reader) {
		Page page = reader.open("/en/concepts/" + Corpus.DETERRENCE);
		Locator link = Reader.link(Reader.main(page), "defence cooperation");
		link.hover();
		page.getByRole(AriaRole.TOOLTIP).waitFor();
		assertThat(violations(axe(page).withTags(RULES))).isEmpty();
	}

	/**
	 * Applies all rules of axe in both colour schemes, and looks for covered or cut-off
	 * elements.
	 */
	private static void examine(Page page) {
		assertThat(page.evaluate(LOST_AT_THE_LEFT)).as("wide").isEqualTo(List.of());
		assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as("wide").isEqualTo(true);
		assertThat(violations(axe(page).withTags(RULES))).as("wide and light").isEmpty();
		page.setViewportSize(1280, (int) page.evaluate("document.documentElement.scrollHeight"));
		assertThat(page.evaluate(COVERED)).as("wide").isEqualTo(List.of());
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		page.setViewportSize(320, 800);
		assertThat(page.evaluate(LOST_AT_THE_LEFT)).as("narrow").isEqualTo(List.of());
		assertThat(page.evaluate("document.documentElement.scrollWidth")).as("narrow").isEqualTo(320);
		assertThat(violations(axe(page).withTags(RULES))).as("narrow and dark").isEmpty();
	}

	/**
	 * Omits the many passing elements from the results, which would be slow to collect.
	 */
	private static AxeBuilder axe(Page page) {
		AxeRunOptions options = new AxeRunOptions();
		options.setResultTypes(List.of("violations"));
		return new AxeBuilder(page).setLegacyMode(true).options(options);
	}

	private static List<String> violations(AxeBuilder axe) {
		return axe.analyze()
			.getViolations()
			.stream()
			.map((rule) -> "%s: %s".formatted(rule.getId(),
					rule.getNodes().stream().limit(3).map((node) -> node.getTarget() + " " + node.getHtml()).toList()))
			.toList();
	}

	/**
	 * Takes a screenshot of the upper part of the page; the rest of a long page is
	 * repetitive.
	 */
	private static void picture(Page page, String path, String window) {
		String name = path.equals("/") ? "home" : path.substring(1).replaceAll("[/?=&]", "-");
		double height = Math.min(HIGHEST, (int) page.evaluate("document.documentElement.scrollHeight"));
		page.screenshot(new ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + "-" + window + ".png"))
			.setFullPage(true)
			.setClip(0, 0, page.viewportSize().width, height));
	}

}
