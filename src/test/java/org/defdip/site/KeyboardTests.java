package org.defdip.site;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.defdip.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** The journeys of {@link JourneyTests} by keyboard alone. */
@Chromium.Tests
class KeyboardTests {

	@Test
	@Execution(ExecutionMode.CONCURRENT)
	void keyboardSkipsToTheText(Reader reader) {
		Page page = reader.open("/en/concepts/" + Corpus.DETERRENCE);
		page.keyboard().press("Tab");
		assertThat(page.locator(":focus").textContent()).isEqualTo("Skip to content");
		page.keyboard().press("Enter");
		assertThat(page.locator(":focus").getAttribute("id")).isEqualTo("content");
	}

	@Test
	@Execution(ExecutionMode.CONCURRENT)
	void readerGoesFromAConceptToItsAuthorAndOn(Reader reader) {
		Page page = reader.open("/en/");
		Reader.skipToText(page);
		Reader.follow(page, Reader.link(Reader.main(page), "defence diplomacy"));
		Reader.skipToText(page);
		Reader.follow(page, page.locator(".toc a[href='#definitions']"));
		Reader.follow(page,
				Reader.link(page.locator("article.definition:has-text('Cottey')").first(), "Andrew Cottey"));
		assertThat(Reader.heading(page)).isEqualTo("Andrew Cottey");

		Reader.skipToText(page);
		Reader.follow(page, Reader.link(Reader.main(page), "Definition 37"));
		assertThat(Reader.heading(page)).startsWith("Definition 37");
		assertThat(reader.messages()).isEmpty();
	}

	@Test
	@Execution(ExecutionMode.CONCURRENT)
	void misspelledNameFindsItsDefinitions(Reader reader) {
		Page page = reader.open("/en/definitions");
		Reader.skipToText(page);
		Reader.tabTo(page, page.getByLabel("Keywords"));
		page.keyboard().type("Edmons");
		page.keyboard().press("Enter");
		page.waitForURL("**/en/definitions?*q=Edmons*");
		assertThat(page.locator("article.definition").textContent()).contains("Martin Edmonds");
	}

	@Test
	@Execution(ExecutionMode.CONCURRENT)
	void typedTextIsCompletedAndOpened(Reader reader) {
		Page page = reader.open("/en/");
		Locator box = page.getByLabel("Search everything");
		Reader.tabTo(page, box);
		page.keyboard().type("cbm");
		Locator first = page.getByRole(AriaRole.LISTBOX).getByRole(AriaRole.OPTION).first();
		assertThat(first.textContent()).contains("confidence-building measures").contains("CBM");
		assertThat(box.getAttribute("aria-expanded")).isEqualTo("true");
		page.keyboard().press("ArrowDown");
		assertThat(box.getAttribute("aria-activedescendant")).isEqualTo(first.getAttribute("id"));
		assertThat(first.getAttribute("aria-selected")).isEqualTo("true");
		page.keyboard().press("Enter");
		page.waitForURL("**/en/concepts/confidence-building-measures");
		assertThat(reader.messages()).isEmpty();
	}

	@Test
	@Execution(ExecutionMode.CONCURRENT)
	void escClosesTheSuggestionsAndKeepsTheText(Reader reader) {
		Page page = reader.open("/id/search");
		Locator box = Reader.main(page).getByRole(AriaRole.COMBOBOX);
		Reader.tabTo(page, box);
		page.keyboard().type("dip");
		Locator options = page.getByRole(AriaRole.LISTBOX).getByRole(AriaRole.OPTION);
		options.first().waitFor();
		page.keyboard().press("Escape");
		assertThat(options.count()).isZero();
		assertThat(box.getAttribute("aria-expanded")).isEqualTo("false");
		assertThat(box.inputValue()).isEqualTo("dip");
		page.keyboard().press("Enter");
		page.waitForURL("**/id/search?*q=dip*");
	}

	@Test
	@Execution(ExecutionMode.CONCURRENT)
	void characterIsReadThroughItsModel(Reader reader) {
		Page page = reader.open("/en/");
		Reader.skipToText(page);
		Reader.follow(page, Reader.link(Reader.main(page), "defence diplomacy for confidence-building measures"));
		Reader.skipToText(page);
		Reader.follow(page, page.locator(".model a[href='#instruments']"));
		Reader.follow(page, Reader.link(page.locator(".cards"), "officer and personnel exchange"));
		assertThat(page.url()).endsWith("/en/concepts/" + Corpus.INSTRUMENT);
	}

	@Test
	@Execution(ExecutionMode.CONCURRENT)
	void definitionsAreSelectedByCheckBoxesAndCompared(Reader reader) {
		Page page = reader.open("/en/definitions?author=" + Corpus.COTTEY);
		Reader.skipToText(page);
		for (Locator box : page.getByRole(AriaRole.CHECKBOX).all()) {
			Reader.tabTo(page, box);
			page.keyboard().press("Space");
		}
		Reader.tabTo(page, Reader.button(page, "Compare"));
		page.keyboard().press("Enter");
		page.waitForURL("**/en/definitions/compare?*");
		assertThat(page.locator("thead th").allTextContents()).containsExactly("Definition", "Definition 1",
				"Definition 18", "Definition 37");
	}

	@Test
	@Execution(ExecutionMode.CONCURRENT)
	void definitionLinksToItsPassageAndBack(Reader reader) {
		Page page = reader.open("/en/definitions/" + Corpus.DEFINITION);
		Reader.skipToText(page);
		Reader.follow(page, Reader.link(page.locator(".chain.full"), "P60"));
		assertThat(Reader.heading(page)).contains("P60");
		Reader.skipToText(page);
		Reader.follow(page, Reader.link(Reader.main(page), "Definition " + Corpus.DEFINITION));
	}

	@Test
	@Execution(ExecutionMode.CONCURRENT)
	void languageAndThemeAreSwitched(Reader reader) {
		Page page = reader.open("/id/concepts/" + Corpus.DETERRENCE);
		Reader.follow(page, Reader.link(Reader.banner(page), "English"));
		String light = Reader.ground(page);
		Reader.tabTo(page, page.getByLabel("Theme"));
		page.keyboard().press("End");
		assertThat(page.getByLabel("Theme").inputValue()).isEqualTo("dark");
		assertThat(Reader.ground(page)).isNotEqualTo(light);
	}

	@Test
	@Execution(ExecutionMode.CONCURRENT)
	void previewOpensOnFocusAndClosesWithEsc(Reader reader) {
		Page page = reader.open("/en/concepts/" + Corpus.DETERRENCE);
		Reader.skipToText(page);
		Locator link = Reader.link(Reader.main(page), "defence cooperation");
		Reader.tabTo(page, link);
		Locator preview = page.getByRole(AriaRole.TOOLTIP);
		preview.waitFor();
		assertThat(preview.textContent()).contains("defence cooperation");
		assertThat(link.getAttribute("aria-describedby")).isEqualTo("preview");
		page.keyboard().press("Escape");
		assertThat(preview.isVisible()).isFalse();
		assertThat(link.evaluate("link => link === document.activeElement")).isEqualTo(true);
	}

	@Test
	@Execution(ExecutionMode.CONCURRENT)
	void conceptIsReachedOnTheMap(Reader reader) {
		Page page = reader.open("/en/map");
		Reader.skipToText(page);
		Locator concept = page.locator(".map a.node[href$='/concepts/" + Corpus.DETERRENCE + "']");
		Reader.follow(page, concept);
		assertThat(Reader.heading(page)).isEqualTo("deterrence");
	}

	@Test
	@Execution(ExecutionMode.CONCURRENT)
	void matrixIsSortedAndFiltered(Reader reader) {
		Page page = reader.open("/en/characters/matrix");
		Reader.skipToText(page);
		Reader.tabTo(page, page.locator(".matrix-filter input"));
		page.keyboard().type("exchange");
		assertThat(page.locator(".matrix tbody tr").all()).anyMatch(Locator::isVisible).anyMatch(Locator::isHidden);
		Locator sort = page.locator(".sort").first();
		Reader.tabTo(page, sort);
		page.keyboard().press("Enter");
		assertThat(sort.locator("xpath=..").getAttribute("aria-sort")).isEqualTo("descending");
	}

}
