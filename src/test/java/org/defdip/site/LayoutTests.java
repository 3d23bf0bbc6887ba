package org.defdip.site;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.defdip.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The layout of pages on screen and on paper, where readers reported faults. */
@Chromium.Tests
class LayoutTests {

	/**
	 * Links in bulleted lists and links before punctuation that are displayed as blocks.
	 */
	private static final String BLOCKS = """
			[...document.querySelectorAll('main a')].filter((link) => {
				if (getComputedStyle(link).display !== 'inline-block') {
					return false;
				}
				const item = link.parentElement;
				const bullet = item.localName === 'li' && item.firstElementChild === link
					&& getComputedStyle(item).display === 'list-item' && getComputedStyle(item).listStyleType !== 'none';
				return bullet || /^[:;.,)?!]/.test(link.nextSibling?.textContent ?? '');
			}).map((link) => link.outerHTML)
			""";

	@ParameterizedTest
	@Execution(ExecutionMode.CONCURRENT)
	@ValueSource(strings = { "/en/concepts/" + Corpus.RICHEST_CONCEPT, "/id/typologies/" + Corpus.RICHEST_TYPOLOGY,
			"/en/timeline", "/id/authors/" + Corpus.WINGER, "/en" + Corpus.ARTICLE + "/" + Corpus.RICHEST_PASSAGE,
			"/id/works", "/en/characters/" + Corpus.CHARACTER, "/en/evolution" })
	void bulletsAndPunctuationStayWithTheirLinks(String address, Reader reader) {
		assertThat((List<?>) reader.open(address).evaluate(BLOCKS)).isEmpty();
	}

	@Test
	@Execution(ExecutionMode.CONCURRENT)
	void chainInTheMarginDoesNotStretchWithTheText(Reader reader) {
		Page page = reader.open("/en/concepts/" + Corpus.RICHEST_CONCEPT);
		assertThat((List<?>) page.evaluate("""
				[...document.querySelectorAll('.statement > .chain')]
					.map((chain) => [...chain.children].map((hop) => hop.getBoundingClientRect()))
					.map((hops) => hops.at(-1).bottom - hops[0].top - hops.reduce((sum, hop) => sum + hop.height, 0))
					.filter((gap) => gap > 4)
				""")).isEmpty();
	}

	/**
	 * Each cell has its rule at the top, since a sticky cell may lie over the border of
	 * the cell above.
	 */
	@ParameterizedTest
	@Execution(ExecutionMode.CONCURRENT)
	@ValueSource(strings = { "/en/characters/matrix", "/en/definitions/compare?d=1&d=36" })
	void rowsHaveTheirRuleAtTheTop(String address, Reader reader) {
		assertThat((List<?>) reader.open(address).evaluate("""
				[...document.querySelectorAll('tbody tr + tr > :first-child')].map((cell) => getComputedStyle(cell))
					.filter((style) => style.borderTopWidth === '0px' || style.borderTopStyle === 'none')
				""")).isEmpty();
	}

	@ParameterizedTest
	@Execution(ExecutionMode.CONCURRENT)
	@ValueSource(strings = { "/en/data", "/id/api" })
	void collapsedPartsArePrinted(String address, Reader reader) {
		Page page = reader.open(address);
		String heights = "[...document.querySelectorAll('.folded')].map((part) => part.getBoundingClientRect().height > 0)";
		assertThat((List<?>) page.evaluate(heights)).isNotEmpty().noneMatch(Boolean.TRUE::equals);
		page.locator("summary").last().click();
		assertThat((List<?>) page.evaluate(heights)).last().isEqualTo(true);
		page.locator("summary").last().click();
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat((List<?>) page.evaluate(heights)).isNotEmpty().allMatch(Boolean.TRUE::equals);
	}

	@Test
	@Execution(ExecutionMode.CONCURRENT)
	void headingsAndFooterAvoidPageBreaksInPrint(Reader reader) {
		Page page = reader.open("/en/concepts/" + Corpus.RICHEST_CONCEPT);
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat((List<?>) page.evaluate(
				"[...document.querySelectorAll('h1, h2, h3')].map((heading) => getComputedStyle(heading).breakAfter)"))
			.isNotEmpty()
			.allMatch("avoid"::equals);
		assertThat(page.locator(".site-footer").evaluate("footer => getComputedStyle(footer).breakBefore"))
			.isEqualTo("avoid");
	}

}
