package org.defdip.site;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** The scripts on a site with a context path. */
@UnderPath
@ExtendWith(Chromium.class)
class ContextPathJourneyTests {

	@Test
	void linkIsPreviewed(Reader reader) {
		Page page = reader.open(UnderPath.PATH + "/en/");
		Reader.link(Reader.main(page), "defence diplomacy").hover();
		Locator preview = page.getByRole(AriaRole.TOOLTIP);
		preview.waitFor();
		assertThat(preview.textContent()).contains("defence diplomacy");
		assertThat(reader.messages()).isEmpty();
	}

	@Test
	void typedTextIsCompleted(Reader reader) {
		Page page = reader.open(UnderPath.PATH + "/en/");
		page.locator("#site-search").fill("deterr");
		page.getByRole(AriaRole.LISTBOX).getByRole(AriaRole.OPTION).first().click();
		page.waitForURL("**/diplomasi/en/concepts/deterrence");
		assertThat(reader.messages()).isEmpty();
	}

	@Test
	void basketBelongsToTheContextPath(Reader reader) {
		Page page = reader.open(UnderPath.PATH + "/en/definitions/36");
		page.evaluate("localStorage.setItem('basket', '[\"/definitions/1\"]')");
		Reader.button(page, "save: Definition 36").click();
		assertThat(page.locator(".basket-link").getAttribute("href")).isEqualTo("/diplomasi/en/basket?d=36");
		assertThat(page.evaluate("localStorage.getItem('basket')")).isEqualTo("[\"/definitions/1\"]");
		assertThat(reader.messages()).isEmpty();
	}

}
