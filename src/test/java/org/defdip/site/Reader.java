package org.defdip.site;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import static org.assertj.core.api.Assertions.assertThat;

/** A reader with a browser, who uses the mouse or only the keyboard. */
final class Reader {

	private static final int FURTHEST = 400;

	/** A focus ring: an outline or, in a drawing, a thicker stroke. */
	private static final String FOCUS_SEEN = """
			element => getComputedStyle(element).outlineStyle !== 'none'
				|| getComputedStyle(element.querySelector('path')).strokeWidth === '2px'
			""";

	private final Browser browser;

	private final String site;

	private final List<BrowserContext> windows = new ArrayList<>();

	private final List<String> messages = new ArrayList<>();

	Reader(Browser browser, String site) {
		this.browser = browser;
		this.site = site;
	}

	Page open(String address) {
		return open(address, new NewContextOptions());
	}

	/** Opens a page with or without JavaScript. */
	Page open(String address, boolean scripted) {
		return open(address, new NewContextOptions().setJavaScriptEnabled(scripted));
	}

	Page open(String address, NewContextOptions options) {
		Page page = window(options.setViewportSize(1280, 800));
		page.navigate(address(address));
		return page;
	}

	/** Opens a blank page. */
	Page window(NewContextOptions options) {
		BrowserContext window = this.browser.newContext(options);
		this.windows.add(window);
		Page page = window.newPage();
		page.onConsoleMessage((message) -> this.messages.add(message.text()));
		page.onPageError(this.messages::add);
		return page;
	}

	/** The absolute address of a path on the running site. */
	String address(String path) {
		return this.site + path;
	}

	/** The messages that pages have written to the console. */
	List<String> messages() {
		return this.messages;
	}

	/**
	 * Presses the tab key until {@code sought} has the focus, and checks that the focus
	 * is visible.
	 */
	static void tabTo(Page page, Locator sought) {
		for (int stops = 0; stops < FURTHEST; stops++) {
			page.keyboard().press("Tab");
			if ((boolean) sought.evaluate("element => element === document.activeElement")) {
				assertThat(sought.evaluate(FOCUS_SEEN)).as("the focus is visible").isEqualTo(true);
				return;
			}
		}
		throw new AssertionError("The keyboard does not come to " + sought);
	}

	/** Moves to a link by the tab key and follows it. */
	static void follow(Page page, Locator link) {
		String target = (String) link.evaluate("link => link.href.baseVal ?? link.href");
		tabTo(page, link);
		page.keyboard().press("Enter");
		page.waitForURL((address) -> address.endsWith(target));
	}

	/** Follows the skip link at the top of the page. */
	static void skipToText(Page page) {
		page.keyboard().press("Tab");
		page.keyboard().press("Enter");
		page.waitForURL((address) -> address.endsWith("#content"));
	}

	static Locator main(Page page) {
		return page.getByRole(AriaRole.MAIN);
	}

	static Locator banner(Page page) {
		return page.getByRole(AriaRole.BANNER);
	}

	static Locator link(Locator within, String name) {
		return within.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true)).first();
	}

	static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	static String heading(Page page) {
		return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).textContent();
	}

	/** The background colour. */
	static String ground(Page page) {
		return (String) page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
	}

	void leave() {
		this.windows.forEach(BrowserContext::close);
	}

}
