package org.defdip.site;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import org.defdip.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The main tasks of readers, with a mouse; the most important ones with and without
 * JavaScript.
 */
@Chromium.Tests
class JourneyTests {

	@ParameterizedTest
	@Execution(ExecutionMode.CONCURRENT)
	@ValueSource(booleans = { true, false })
	void readerGoesFromAConceptToItsAuthorAndOn(boolean scripted, Reader reader) {
		Page page = reader.open("/en/", scripted);
		Reader.link(Reader.main(page), "defence diplomacy").click();
		assertThat(page.url()).endsWith("/en/concepts/" + Corpus.RICHEST_CONCEPT);

		page.locator("article.definition")
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Gregory Winger").setExact(true))
			.first()
			.click();
		assertThat(page.url()).endsWith("/en/authors/" + Corpus.WINGER);
		assertThat(Reader.heading(page)).isEqualTo("Gregory Winger");

		Reader.link(Reader.main(page), "Definition 37").click();
		assertThat(page.url()).endsWith("/en/definitions/37");
		assertThat(Reader.main(page).textContent()).contains("Andrew Cottey", "as cited by", "Gregory Winger", "P60");
		assertThat(reader.messages()).isEmpty();
	}

	@ParameterizedTest
	@Execution(ExecutionMode.CONCURRENT)
	@ValueSource(booleans = { true, false })
	void misspelledNameFindsItsDefinitions(boolean scripted, Reader reader) {
		Page page = reader.open("/en/definitions", scripted);
		page.getByLabel("Keywords").fill("Edmons");
		Reader.main(page)
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Search").setExact(true))
			.click();
		assertThat(page.url()).contains("q=Edmons");
		assertThat(page.locator("article.definition h3").allTextContents()).singleElement()
			.asString()
			.contains("Definition " + Corpus.DEFINITION_BY_EDMONDS);
		assertThat(page.locator("article.definition").textContent()).contains("Martin Edmonds");
	}

	@Test
	@Execution(ExecutionMode.CONCURRENT)
	void definitionsAreFoundByAuthorFromTheHomePage(Reader reader) {
		Page page = reader.open("/id/");
		Reader.main(page)
			.getByLabel("Penulis", new Locator.GetByLabelOptions().setExact(true))
			.selectOption("Martin Edmonds");
		Reader.main(page).getByRole(AriaRole.BUTTON).click();
		assertThat(page.url()).endsWith("/id/definitions?author=" + Corpus.EDMONDS);
		assertThat(page.locator("article.definition").count()).isEqualTo(1);
	}

	@ParameterizedTest
	@Execution(ExecutionMode.CONCURRENT)
	@ValueSource(booleans = { true, false })
	void characterIsReadThroughItsModel(boolean scripted, Reader reader) {
		Page page = reader.open("/en/", scripted);
		Reader.link(Reader.main(page), "defence diplomacy for confidence-building measures").click();
		assertThat(page.url()).endsWith("/en/characters/" + Corpus.RICHEST_CHARACTER);

		page.locator(".model a[href='#instruments'] text").click();
		assertThat(page.url()).endsWith("#instruments");
		Reader.link(page.locator(".cards"), "officer and personnel exchange").click();
		assertThat(page.url()).endsWith("/en/concepts/" + Corpus.INSTRUMENT);
	}

	@ParameterizedTest
	@Execution(ExecutionMode.CONCURRENT)
	@ValueSource(booleans = { true, false })
	void definitionsAreSelectedByCheckBoxesAndCompared(boolean scripted, Reader reader) {
		Page page = reader.open("/en/concepts/" + Corpus.RICHEST_CONCEPT, scripted);
		for (int number : List.of(1, 36, 37)) {
			page.getByLabel("compare Definition " + number, new Page.GetByLabelOptions().setExact(true)).check();
		}
		Reader.button(page, "Compare").click();
		assertThat(page.url()).endsWith("/en/definitions/compare?d=1&d=36&d=37");
		assertThat(page.locator("thead th").allTextContents()).containsExactly("Definition", "Definition 1",
				"Definition 36", "Definition 37");
		assertThat(reader.messages()).isEmpty();
	}

	@ParameterizedTest
	@Execution(ExecutionMode.CONCURRENT)
	@ValueSource(booleans = { true, false })
	void definitionLinksToItsPassageAndBack(boolean scripted, Reader reader) {
		Page page = reader.open("/en/definitions/" + Corpus.DEFINITION, scripted);
		Reader.link(page.locator(".chain.full"), "P60").click();
		assertThat(Reader.heading(page)).contains("P60");
		Reader.link(Reader.main(page), "Definition " + Corpus.DEFINITION).click();
		assertThat(page.url()).endsWith("/en/definitions/" + Corpus.DEFINITION);
	}

	@ParameterizedTest
	@Execution(ExecutionMode.CONCURRENT)
	@CsvSource({ "/concepts/deterrence", "/definitions?author=andrew-cottey&q=Foster", "/sources/dictio-126110/p87" })
	void languageSwitchKeepsThePage(String path, Reader reader) {
		Page page = reader.open("/id" + path, false);
		Reader.link(Reader.banner(page), "English").click();
		assertThat(page.url()).isEqualTo(reader.address("/en" + path));
		Reader.link(Reader.banner(page), "Bahasa Indonesia").click();
		assertThat(page.url()).isEqualTo(reader.address("/id" + path));
	}

	@Test
	@Execution(ExecutionMode.CONCURRENT)
	void themeIsRememberedAndAppliedBeforeTheFirstPaint(Reader reader) {
		Page page = reader.open("/en/");
		String light = Reader.ground(page);
		page.getByLabel("Theme").selectOption("dark");
		String dark = Reader.ground(page);
		assertThat(dark).isNotEqualTo(light);
		page.addInitScript(
				"new MutationObserver(() => document.body && (window.themeAtBody ??= document.documentElement.dataset.theme)).observe(document, { childList: true, subtree: true })");
		page.navigate(reader.address("/en/concepts"));
		assertThat(Reader.ground(page)).isEqualTo(dark);
		assertThat(page.evaluate("window.themeAtBody")).isEqualTo("dark");
		assertThat(page.getByLabel("Theme").inputValue()).isEqualTo("dark");
		page.getByLabel("Theme").selectOption("auto");
		assertThat(Reader.ground(page)).isEqualTo(light);
	}

	@Test
	@Execution(ExecutionMode.CONCURRENT)
	void pageIsPrintedDarkOnWhiteWithItsAddressAndWithoutControls(Reader reader) {
		String path = "/en/concepts/" + Corpus.DETERRENCE;
		Page page = reader.open(path);
		page.getByLabel("Theme").selectOption("dark");
		page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(Reader.ground(page)).isEqualTo("rgb(255, 255, 255)");
		assertThat(page.locator("header, .toc, .breadcrumb, footer nav, button").all()).noneMatch(Locator::isVisible);
		assertThat(page.locator(".print-only").textContent()).endsWith(path);
		assertThat(page.locator(".print-only").isVisible()).isTrue();
		assertThat(page.locator("footer a[href$='/changes']").isVisible()).as("the edition").isTrue();
		assertThat(page.locator("footer [data-cite], footer [href$='#report']").all()).noneMatch(Locator::isVisible);
	}

	@Test
	@Execution(ExecutionMode.CONCURRENT)
	void citationsArePrintedWithoutButtons(Reader reader) {
		Page page = reader.open("/en/cite?d=" + Corpus.DEFINITION);
		Locator buttons = page.locator(".citation button");
		assertThat(buttons.first().isVisible()).isTrue();
		page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(buttons.all()).noneMatch(Locator::isVisible);
	}

	@Test
	@Execution(ExecutionMode.CONCURRENT)
	void basketIsPrintedWithItsAddressAndWithoutControls(Reader reader) {
		String address = "/en/basket?d=1&d=36&page=/concepts/" + Corpus.DETERRENCE;
		Page page = reader.open(address);
		page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.locator(".share").innerText()).endsWith(address);
		assertThat(page.locator("button, input").all()).noneMatch(Locator::isVisible);
	}

}
