package org.defdip.site;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.defdip.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the scripts add to pages: citations, previews, suggestions and a table of contents
 * that follows the scroll position.
 */
@Chromium.Tests
class ControlTests {

	@Test
	@Execution(ExecutionMode.CONCURRENT)
	void citationOpensInADialogAndIsCopied(Reader reader) {
		Page page = reader.open("/en/definitions/" + Corpus.DEFINITION);
		page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
		Locator cite = Reader.link(Reader.main(page), "Cite definition " + Corpus.DEFINITION);
		cite.click();
		Locator dialog = page.getByRole(AriaRole.DIALOG);
		Reader.link(dialog, "MLA").click();
		dialog.locator("[aria-current]:text('MLA')").waitFor();
		dialog.locator("section:nth-of-type(2) dt + dd").first().getByRole(AriaRole.BUTTON).click();
		dialog.getByText("Copied").waitFor();
		assertThat(page.evaluate("navigator.clipboard.readText()"))
			.isEqualTo("(Cottey and Forster, as cited in Winger, as cited in dictio.id (forum), passage P60)");
		assertThat(page.url()).endsWith("/en/definitions/" + Corpus.DEFINITION);
		page.keyboard().press("Escape");
		assertThat(dialog.count()).isZero();
		assertThat(cite.evaluate("link => link === document.activeElement")).isEqualTo(true);
		assertThat(reader.messages()).isEmpty();
	}

	@Test
	@Execution(ExecutionMode.CONCURRENT)
	void citationIsSelectedIfTheClipboardIsDenied(Reader reader) {
		Page page = reader.open("/en/cite?d=" + Corpus.DEFINITION);
		page.evaluate(
				"() => { navigator.clipboard.write = () => Promise.reject(new DOMException('', 'NotAllowedError')); }");
		Locator citation = page.locator(".citation").first();
		String words = citation.innerText().replace("Copy", "").strip();
		citation.getByRole(AriaRole.BUTTON).click();
		citation.getByRole(AriaRole.STATUS).getByText("copy it yourself").waitFor();
		assertThat(page.evaluate("getSelection().toString()")).isEqualTo(words);
		assertThat(reader.messages()).isEmpty();
	}

	@Test
	@Execution(ExecutionMode.CONCURRENT)
	void previewStaysWhileThePointerIsOverItAndClosesAfterwards(Reader reader) {
		Page page = reader.open("/en/concepts/" + Corpus.DETERRENCE);
		Reader.link(Reader.main(page), "defence cooperation").hover();
		Locator preview = page.getByRole(AriaRole.TOOLTIP);
		preview.waitFor();
		preview.hover();
		assertThat(preview.isVisible()).isTrue();
		Reader.banner(page).hover();
		preview.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
		assertThat(reader.messages()).isEmpty();
	}

	@Test
	@Execution(ExecutionMode.CONCURRENT)
	void lateSuggestionsAreDropped(Reader reader) {
		Page page = reader.open("/en/");
		List<Route> late = new ArrayList<>();
		page.route("**/suggestions?q=de", late::add);
		Locator box = page.getByLabel("Search everything");
		box.pressSequentially("de");
		page.waitForCondition(() -> !late.isEmpty());
		box.pressSequentially("terr");
		Locator first = page.getByRole(AriaRole.LISTBOX).getByRole(AriaRole.OPTION).first();
		assertThat(first.textContent()).startsWith("deterrence");
		late.forEach(Route::resume);
		page.waitForTimeout(500);
		assertThat(first.textContent()).startsWith("deterrence");
		assertThat(reader.messages()).isEmpty();
	}

	@Test
	@Execution(ExecutionMode.CONCURRENT)
	void suggestionsAreAnnouncedOnceEvenIfThereAreNone(Reader reader) {
		Page page = reader.open("/en/");
		page.evaluate("""
				() => {
					window.said = [];
					const status = document.querySelector('.site-search [role=status]');
					new MutationObserver(() => status.textContent && said.push(status.textContent))
						.observe(status, { childList: true });
				}
				""");
		Locator box = page.getByLabel("Search everything");
		box.pressSequentially("deter", new Locator.PressSequentiallyOptions().setDelay(30));
		page.waitForCondition(() -> !said(page).isEmpty());
		box.pressSequentially("renc", new Locator.PressSequentiallyOptions().setDelay(30));
		page.waitForTimeout(1500);
		assertThat(said(page)).doesNotHaveDuplicates()
			.allMatch((words) -> words.toString().endsWith("suggestions, choose with the arrow keys"));
		box.fill("deterrenxyz");
		page.waitForCondition(() -> said(page).contains("No suggestions"));
		assertThat(page.getByRole(AriaRole.LISTBOX).getByRole(AriaRole.OPTION).count()).isZero();
		assertThat(reader.messages()).isEmpty();
	}

	/** The messages that the status under the search box has shown so far. */
	private static List<?> said(Page page) {
		return (List<?>) page.evaluate("window.said");
	}

	@Test
	@Execution(ExecutionMode.CONCURRENT)
	void basketCountIsSeparatedFromItsLabel(Reader reader) {
		Page page = reader.open("/en/definitions/" + Corpus.DEFINITION);
		page.locator(".basket-place button").first().click();
		page.locator(".basket-count:text('1')").waitFor();
		assertThat(page.locator(".basket-link").innerText()).endsWith(" (1)");
	}

	@Test
	@Execution(ExecutionMode.CONCURRENT)
	void tableOfContentsMarksTheCurrentSection(Reader reader) {
		Page page = reader.open("/en/concepts/" + Corpus.RICHEST_CONCEPT);
		for (String section : List.of("article", "relations")) {
			page.locator("#" + section).evaluate("heading => heading.scrollIntoView()");
			page.locator(".toc a[aria-current][href='#" + section + "']").waitFor();
		}
	}

}
