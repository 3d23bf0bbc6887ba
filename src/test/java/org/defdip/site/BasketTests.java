package org.defdip.site;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.defdip.Corpus;
import org.defdip.SiteReader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BasketTests {

	private final SiteReader reader;

	@Autowired
	BasketTests(WebApplicationContext context) {
		this.reader = new SiteReader(context);
	}

	@Test
	void definitionsCanBeComparedExportedAndCitedTogether() {
		Document page = this.reader.page("/en/basket?d=1&d=36");
		assertThat(page.select("form[action=/en/definitions/compare] input[name=d][checked]").eachAttr("value"))
			.containsExactly("1", "36");
		assertThat(page.select("main a[href*='?d=1&d=36']").eachAttr("href")).containsExactly("/en/cite?d=1&d=36",
				"/en/definitions/compare.csv?d=1&d=36", "/en/definitions/compare.csv?d=1&d=36&form=spreadsheet");
	}

	@ParameterizedTest
	@CsvSource({ "/concepts/deterrence, deterrence", "/sources/dictio-126110/p42, P42",
			"/authors/martin-edmonds, Martin Edmonds", "/evolution, Evolution", "/concepts/kinds, Kinds of concepts",
			"/paths/a-lecture, A lecture" })
	void pageIsListedByItsName(String path, String name) {
		Document page = this.reader.page("/en/basket?page=" + path);
		assertThat(page.select(".collected a").eachText()).containsExactly(name);
		assertThat(page.select(".collected a").eachAttr("href")).containsExactly("/en" + path);
	}

	@Test
	void emptyBasketExplainsItsPurpose() {
		Document page = this.reader.page("/id/basket");
		assertThat(page.select(".lead").text()).contains("Belum ada yang disimpan");
		assertThat(page.select("main a[href=/id/definitions]")).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "?d=999", "?page=/nowhere", "?page=//evil.example", "?page=%3Cscript%3E",
			"?page=javascript:alert(1)" })
	void unknownItemsAreCountedAndLeftOut(String query) {
		Document page = this.reader.page("/en/basket" + query);
		assertThat(page.select("[role=status]").text()).startsWith("1 of them is not in this knowledge base");
		assertThat(page.select(".collected, article.definition")).isEmpty();
	}

	@Test
	void basketIsLimitedToFiftyItemsAndSaysSo() {
		String query = IntStream.rangeClosed(1, 51)
			.mapToObj((number) -> "d=" + number)
			.collect(Collectors.joining("&"));
		Document page = this.reader.page("/en/basket?" + query);
		assertThat(page.select("article.definition")).hasSize(50);
		assertThat(page.select("[role=status]").text()).contains("50");
	}

	@Test
	void malformedNumberIsABadRequest() {
		assertThat(this.reader.answer("/en/basket?d=x")).hasStatus(400);
	}

	@Test
	void basketIsNotIndexed() {
		assertThat(this.reader.page("/en/basket?d=1").select("meta[name=robots]").attr("content")).isEqualTo("noindex");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/definitions/36", "/concepts/" + Corpus.DETERRENCE, "/evolution" })
	void everyPageHasAPlaceForTheBasketButton(String path) {
		assertThat(this.reader.page("/en" + path).select(".page-head .basket-place").eachAttr("data-path"))
			.containsExactly(path);
	}

}
