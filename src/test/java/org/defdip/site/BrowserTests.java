package org.defdip.site;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.defdip.Corpus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * What readers do, in a real browser, and what axe and a narrow window say of the pages.
 * Skipped where there is no browser, unless {@code -Ddefdip.browser.required=true}.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestInstance(Lifecycle.PER_CLASS)
class BrowserTests {

	private static final Path SCREENSHOTS = Path.of("target", "screenshots");

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	/** The rules whose verdict can change with the colours alone. */
	private static final List<String> RULES_OF_COLOUR = List.of("color-contrast", "link-in-text-block");

	/** A page of each kind. */
	static final List<String> PAGES = List.of("/", "/concepts", "/concepts/" + Corpus.RICHEST_CONCEPT, "/definitions",
			"/definitions/" + Corpus.DEFINITION, "/authors/" + Corpus.WINGER, "/works/" + Corpus.RICHEST_WORK,
			"/characters/" + Corpus.RICHEST_CHARACTER, "/typologies/" + Corpus.RICHEST_TYPOLOGY, "/timeline", "/source",
			"/source/" + Corpus.RICHEST_PASSAGE, "/source/errata", "/terms", "/changes", "/cite?d=" + Corpus.DEFINITION,
			"/cite?d=1&d=36&page=/terms&style=ieee", "/concepts/" + Corpus.MISSPELT_DETERRENCE,
			"/definitions/compare?d=1&d=36&d=38", "/definitions/compare", "/paths/ten-minutes",
			"/evolution?path=ten-minutes", "/map", "/characters/matrix", "/characters", "/search?q=percaya", "/data",
			"/cite?d=37", "/basket?d=1&d=36&page=/concepts/deterrence");

	private final String site;

	private @Nullable Playwright playwright;

	private @Nullable Browser browser;

	private final List<BrowserContext> windows = new ArrayList<>();

	private final List<String> messages = new ArrayList<>();

	@Autowired
	BrowserTests(@LocalServerPort int port) {
		this.site = "http://localhost:" + port;
	}

	@BeforeAll
	void launch() {
		Path executable = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst()
			.orElse(null);
		if (executable == null && Boolean.getBoolean("defdip.browser.required")) {
			fail("There is no browser, and defdip.browser.required says that there must be one");
		}
		assumeTrue(executable != null, "There is no browser");
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new LaunchOptions().setExecutablePath(executable)
				.setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-component-update",
						"--disable-sync", "--no-first-run")));
	}

	@AfterEach
	void closeWindows() {
		this.windows.forEach(BrowserContext::close);
		this.windows.clear();
	}

	@AfterAll
	void quit() {
		if (this.playwright != null) {
			this.playwright.close();
		}
	}

	@Test
	void aStudentComesFromAConceptToItsAuthorAndOn() {
		Page page = open("/en/");
		page.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK, link("defence diplomacy")).click();
		assertThat(page.url()).endsWith("/en/concepts/" + Corpus.RICHEST_CONCEPT);

		page.locator("article.definition").getByRole(AriaRole.LINK, link("Gregory Winger")).first().click();
		assertThat(page.url()).endsWith("/en/authors/" + Corpus.WINGER);
		assertThat(page.getByRole(AriaRole.HEADING, heading(1)).textContent()).isEqualTo("Gregory Winger");

		page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Definition 37")).first().click();
		assertThat(page.url()).endsWith("/en/definitions/37");
		assertThat(page.getByRole(AriaRole.MAIN).textContent()).contains("Andrew Cottey", "as cited by",
				"Gregory Winger", "P60");
		assertThat(this.messages).isEmpty();
	}

	@Test
	void aMisspeltNameFindsItsDefinitions() {
		Page page = open("/en/definitions");
		page.getByLabel("Words").fill("Edmons");
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Show")).click();
		assertThat(page.url()).contains("q=Edmons");
		assertThat(page.locator("article.definition h3").allTextContents()).singleElement()
			.asString()
			.contains("Definition " + Corpus.DEFINITION_BY_EDMONDS);
		assertThat(page.locator("article.definition").textContent()).contains("Martin Edmonds");
	}

	@Test
	void definitionsAreFoundByTheirAuthorFromTheFrontPage() {
		Page page = open("/id/");
		page.getByRole(AriaRole.MAIN)
			.getByLabel("Penulis", new Locator.GetByLabelOptions().setExact(true))
			.selectOption("Martin Edmonds");
		page.getByRole(AriaRole.MAIN).getByRole(AriaRole.BUTTON).click();
		assertThat(page.url()).endsWith("/id/definitions?author=" + Corpus.EDMONDS);
		assertThat(page.locator("article.definition").count()).isEqualTo(1);
	}

	@Test
	void definitionsAreChosenByCheckBoxesAndCompared() {
		Page page = open("/en/concepts/" + Corpus.RICHEST_CONCEPT);
		for (int number : List.of(1, 36, 37)) {
			page.getByLabel("compare Definition " + number, new Page.GetByLabelOptions().setExact(true)).check();
		}
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Compare").setExact(true)).click();
		assertThat(page.url()).endsWith("/en/definitions/compare?d=1&d=36&d=37");
		assertThat(page.locator("thead th").allTextContents()).containsExactly("Definition", "Definition 1",
				"Definition 36", "Definition 37");
		assertThat(this.messages).isEmpty();
	}

	@Test
	void theBasketIsKeptFromPageToPageAndFollowsItsOwner() {
		Page page = open("/en/definitions/36");
		button(page, "add to basket: Definition 36").click();
		assertThat(basketLink(page).textContent()).isEqualTo("Basket (1)");
		page.navigate(this.site + "/en/concepts/" + Corpus.DETERRENCE);
		button(page, "add to basket: deterrence").click();
		basketLink(page).click();
		assertThat(page.url()).endsWith("/en/basket?d=36&page=/concepts/deterrence");
		button(page, "remove from basket: deterrence").click();
		page.waitForURL("**/en/basket?d=36");
		assertThat(page.locator(".collected li").count()).isZero();
		assertThat(this.messages).isEmpty();
	}

	@Test
	void aSharedBasketIsShownAsItWasSentUntilItIsTakenOver() {
		String shared = "/en/basket?d=1&d=36&page=/concepts/deterrence";
		Page page = open(shared);
		assertThat(basketLink(page).textContent()).isEqualTo("Basket");
		assertThat(page.getByLabel("Address of this basket").inputValue()).endsWith(shared);
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Put all this into my basket")).click();
		page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Empty the basket")).waitFor();
		assertThat(basketLink(page).textContent()).isEqualTo("Basket (3)");
	}

	@Test
	void theBasketIsTheSameInEveryTab() {
		Page page = open("/en/definitions/36");
		Page other = page.context().newPage();
		other.navigate(this.site + "/en/definitions/1");
		button(page, "add to basket: Definition 36").click();
		other.getByText("Basket (1)").waitFor();
		button(other, "add to basket: Definition 1").click();
		page.getByText("Basket (2)").waitFor();
		assertThat(basketLink(page).getAttribute("href")).isEqualTo("/en/basket?d=36&d=1");
	}

	@Test
	void aFullBasketSaysSo() {
		Page page = open("/en/definitions/36");
		page.evaluate(
				"localStorage.setItem('basket', JSON.stringify([...Array(50).keys()].map((i) => `/source/p${i}`)))");
		button(page, "add to basket: Definition 36").click();
		assertThat(page.locator(".basket-full").textContent()).contains("holds 50 at most");
	}

	@Test
	void aBasketIsAPageWithoutJavaScriptToo() {
		Page page = open("/en/basket?d=1&d=36&page=/concepts/deterrence",
				new NewContextOptions().setJavaScriptEnabled(false));
		assertThat(page.locator("article.definition").count()).isEqualTo(2);
		assertThat(page.locator(".collected a").textContent()).isEqualTo("deterrence");
		assertThat(page.locator("button.quiet, .theme select").count()).isZero();
	}

	@Test
	void theThemeIsRememberedAndThereBeforeAnythingIsDrawn() {
		Page page = open("/en/");
		String light = ground(page);
		page.getByLabel("Theme").selectOption("dark");
		String dark = ground(page);
		assertThat(dark).isNotEqualTo(light);
		page.addInitScript(
				"new MutationObserver(() => document.body && (window.themeAtBody ??= document.documentElement.dataset.theme)).observe(document, { childList: true, subtree: true })");
		page.navigate(this.site + "/en/concepts");
		assertThat(ground(page)).isEqualTo(dark);
		assertThat(page.evaluate("window.themeAtBody")).isEqualTo("dark");
		assertThat(page.getByLabel("Theme").inputValue()).isEqualTo("dark");
		page.getByLabel("Theme").selectOption("auto");
		assertThat(ground(page)).isEqualTo(light);
	}

	@Test
	void nothingShiftsWhenScriptsAddTheirControls() {
		Page page = open("/en/concepts/" + Corpus.RICHEST_CONCEPT);
		assertThat(page.evaluate("""
				() => new Promise((resolve) => {
					let shift = 0;
					new PerformanceObserver((list) => list.getEntries().forEach((entry) => shift += entry.value))
						.observe({ type: 'layout-shift', buffered: true });
					setTimeout(() => resolve(shift), 500);
				})
				""")).isEqualTo(0);
	}

	@ParameterizedTest
	@CsvSource({ "/concepts/deterrence", "/definitions?author=andrew-cottey&q=Foster", "/source/p87" })
	void theLanguageSwitchKeepsThePage(String path) {
		Page page = open("/id" + path);
		page.getByRole(AriaRole.BANNER).getByRole(AriaRole.LINK, link("English")).click();
		assertThat(page.url()).isEqualTo(this.site + "/en" + path);
		page.getByRole(AriaRole.BANNER).getByRole(AriaRole.LINK, link("Bahasa Indonesia")).click();
		assertThat(page.url()).isEqualTo(this.site + "/id" + path);
	}

	@Test
	void aCitationOpensOverThePageAndIsCopied() {
		Page page = open("/en/definitions/" + Corpus.DEFINITION);
		page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
		Locator cite = page.getByRole(AriaRole.MAIN)
			.getByRole(AriaRole.LINK, link("Cite definition " + Corpus.DEFINITION));
		cite.click();
		Locator dialog = page.getByRole(AriaRole.DIALOG);
		dialog.getByRole(AriaRole.LINK, link("MLA")).click();
		dialog.locator("[aria-current]:text('MLA')").waitFor();
		dialog.locator("section:nth-of-type(2) dt + dd").first().getByRole(AriaRole.BUTTON).click();
		dialog.getByText("Copied").waitFor();
		assertThat(page.evaluate("navigator.clipboard.readText()"))
			.isEqualTo("(Cottey and Forster, as cited in Winger, as cited in dictio.id (forum), passage P60)");
		assertThat(page.url()).endsWith("/en/definitions/" + Corpus.DEFINITION);
		assertThat(violations(new AxeBuilder(page).withTags(RULES))).isEmpty();
		page.keyboard().press("Escape");
		assertThat(dialog.count()).isZero();
		assertThat(cite.evaluate("link => link === document.activeElement")).isEqualTo(true);
		assertThat(this.messages).isEmpty();
	}

	@Test
	void theKeyboardSkipsToTheText() {
		Page page = open("/en/concepts/" + Corpus.DETERRENCE);
		page.keyboard().press("Tab");
		assertThat(page.locator(":focus").textContent()).isEqualTo("Skip to content");
		page.keyboard().press("Enter");
		assertThat(page.locator(":focus").getAttribute("id")).isEqualTo("content");
	}

	@ParameterizedTest
	@FieldSource("PAGES")
	void axeFindsNothingInAnyWidthAndColour(String path) {
		Page page = open("/id" + path);
		assertThat(violations(new AxeBuilder(page).withTags(RULES))).as("wide and light").isEmpty();
		page.screenshot(screenshot(path, "wide-light"));
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
		assertThat(violations(new AxeBuilder(page).withRules(RULES_OF_COLOUR))).as("wide and dark").isEmpty();
		page.setViewportSize(320, 800);
		assertThat(violations(new AxeBuilder(page).withTags(RULES))).as("narrow and dark").isEmpty();
		page.screenshot(screenshot(path, "narrow-dark"));
		page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
		assertThat(violations(new AxeBuilder(page).withRules(RULES_OF_COLOUR))).as("narrow and light").isEmpty();
	}

	@ParameterizedTest
	@FieldSource("PAGES")
	void nothingHasToBeScrolledSidewaysInANarrowWindow(String path) {
		Page page = open("/id" + path);
		page.setViewportSize(320, 800);
		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
	}

	private static List<String> violations(AxeBuilder axe) {
		return axe.setLegacyMode(true)
			.analyze()
			.getViolations()
			.stream()
			.map((rule) -> "%s: %s".formatted(rule.getId(),
					rule.getNodes().stream().limit(3).map((node) -> node.getTarget() + " " + node.getHtml()).toList()))
			.toList();
	}

	private static ScreenshotOptions screenshot(String path, String window) {
		String name = path.equals("/") ? "home" : path.substring(1).replaceAll("[/?=&]", "-");
		return new ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + "-" + window + ".png")).setFullPage(true);
	}

	private static String ground(Page page) {
		return (String) page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
	}

	private static Locator basketLink(Page page) {
		return page.locator(".basket-link");
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
	}

	private Page open(String address) {
		return open(address, new NewContextOptions());
	}

	private Page open(String address, NewContextOptions options) {
		BrowserContext window = Objects.requireNonNull(this.browser).newContext(options.setViewportSize(1280, 800));
		this.windows.add(window);
		this.messages.clear();
		Page page = window.newPage();
		page.onConsoleMessage((message) -> this.messages.add(message.text()));
		page.onPageError(this.messages::add);
		page.navigate(this.site + address);
		return page;
	}

	private static Locator.GetByRoleOptions link(String name) {
		return new Locator.GetByRoleOptions().setName(name).setExact(true);
	}

	private static GetByRoleOptions heading(int level) {
		return new GetByRoleOptions().setLevel(level);
	}

}
