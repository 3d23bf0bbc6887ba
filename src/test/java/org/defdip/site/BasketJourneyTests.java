package org.defdip.site;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.defdip.Corpus;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How readers save items in the basket and share it. */
@Chromium.Tests
class BasketJourneyTests {

	@Test
	void basketPersistsAcrossPages(Reader reader) {
		Page page = reader.open("/en/definitions/36");
		Reader.button(page, "save: Definition 36").click();
		assertThat(basketLink(page).textContent()).isEqualTo("My saved items (1)");
		page.navigate(reader.address("/en/concepts/" + Corpus.DETERRENCE));
		Reader.button(page, "save: deterrence").click();
		basketLink(page).click();
		assertThat(page.url()).endsWith("/en/basket?d=36&page=/concepts/deterrence");
		Reader.button(page, "remove from saved items: deterrence").click();
		page.waitForURL("**/en/basket?d=36");
		assertThat(page.locator(".collected li").count()).isZero();
		assertThat(reader.messages()).isEmpty();
	}

	@Test
	void focusMovesToTheNextItemAfterARemoval(Reader reader) {
		Page page = reader.open("/en/");
		page.evaluate("localStorage.setItem('basket', '[\"/definitions/36\", \"/concepts/deterrence\"]')");
		page.navigate(reader.address("/en/basket?d=36&page=/concepts/deterrence"));
		Reader.button(page, "remove from saved items: Definition 36").click();
		page.waitForURL("**/en/basket?page=/concepts/deterrence");
		page.getByRole(AriaRole.STATUS).getByText("Removed from My saved items.").waitFor();
		assertThat(page.locator(":focus").getAttribute("aria-label")).isEqualTo("remove from saved items: deterrence");
		page.keyboard().press("Enter");
		page.waitForURL("**/en/basket");
		page.getByRole(AriaRole.STATUS).getByText("Removed from My saved items.").waitFor();
		assertThat(page.locator(":focus").textContent()).isEqualTo("My saved items");
		page.reload();
		assertThat(page.locator(":focus").count()).isZero();
		assertThat(reader.messages()).isEmpty();
	}

	@Test
	void sharedBasketIsNotSavedUntilItIsAdopted(Reader reader) {
		String shared = "/en/basket?d=1&d=36&page=/concepts/deterrence";
		Page page = reader.open(shared);
		assertThat(basketLink(page).textContent()).isEqualTo("My saved items");
		assertThat(page.getByLabel("Address of these saved items").inputValue()).endsWith(shared);
		Reader.button(page, "Add all these to my saved items").click();
		Reader.button(page, "Remove all saved items").waitFor();
		assertThat(basketLink(page).textContent()).isEqualTo("My saved items (3)");
	}

	@Test
	void basketIsTheSameInEveryTab(Reader reader) {
		Page page = reader.open("/en/definitions/36");
		Page other = page.context().newPage();
		other.navigate(reader.address("/en/definitions/1"));
		Reader.button(page, "save: Definition 36").click();
		other.getByText("My saved items (1)").waitFor();
		Reader.button(other, "save: Definition 1").click();
		page.getByText("My saved items (2)").waitFor();
		assertThat(basketLink(page).getAttribute("href")).isEqualTo("/en/basket?d=36&d=1");
	}

	@Test
	void fullBasketShowsAMessage(Reader reader) {
		Page page = reader.open("/en/definitions/36");
		page.evaluate(
				"localStorage.setItem('basket', JSON.stringify([...Array(50).keys()].map((i) => `/sources/dictio-126110/p${i}`)))");
		Reader.button(page, "save: Definition 36").click();
		assertThat(page.locator(".basket-full").textContent()).contains("50 items at most");
	}

	@Test
	void basketWorksWithoutJavaScript(Reader reader) {
		Page page = reader.open("/en/basket?d=1&d=36&page=/concepts/deterrence", false);
		assertThat(page.locator("article.definition").count()).isEqualTo(2);
		assertThat(page.locator(".collected a").textContent()).isEqualTo("deterrence");
		assertThat(page.locator("button.quiet, .theme select").count()).isZero();
	}

	private static Locator basketLink(Page page) {
		return page.locator(".basket-link");
	}

}
