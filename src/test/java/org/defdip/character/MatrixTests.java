package org.defdip.character;

import java.io.UnsupportedEncodingException;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class MatrixTests {

	private final MockMvcTester site;

	@Autowired
	MatrixTests(WebApplicationContext context) {
		this.site = MockMvcTester.from(context);
	}

	@ParameterizedTest
	@ValueSource(strings = { "id", "en" })
	void eachInstrumentHasACellInEachColumn(String language) {
		Document page = page(language);
		int columns = page.select("thead tr:last-child th").size();
		assertThat(page.select("tbody tr")).hasSize(32)
			.allSatisfy((row) -> assertThat(row.select("td")).hasSize(columns));
		assertThat(page.select("thead th[colspan]").eachAttr("colspan").stream().mapToInt(Integer::parseInt).sum())
			.isEqualTo(columns);
	}

	@Test
	void eachCellCountsThePassagesItLinksTo() {
		assertThat(page("en").select("tbody td")).allSatisfy(
				(cell) -> assertThat(cell.select("a.passage")).hasSize(Integer.parseInt(cell.select("strong").text())));
	}

	@Test
	void emptyCellsArePresent() {
		assertThat(page("en").select("tbody td.none")).isNotEmpty()
			.allSatisfy((cell) -> assertThat(cell.text()).isEqualTo("0"));
	}

	@Test
	void instrumentIsComparedByCharacterAuthorAndTypology() {
		Document page = page("en");
		assertThat(cell(page, "state visit", "confidence building")).isEqualTo("1 P31");
		assertThat(cell(page, "state visit", "Idil Syawfi")).isEqualTo("1 P31");
		assertThat(cell(page, "state visit", "Nine practical forms of confidence building")).isEqualTo("1 P31");
		assertThat(cell(page, "state visit", "defence industry")).isEqualTo("0");
		assertThat(cell(page, "defence cooperation agreement", "unattributed")).isEqualTo("2 P84 P87");
	}

	private static String cell(Document page, String instrument, String column) {
		List<String> columns = page.select("thead tr:last-child th").eachText();
		return page.select("tbody tr")
			.stream()
			.filter((row) -> row.select("th").text().equalsIgnoreCase(instrument))
			.map((row) -> row.select("td").get(columns.indexOf(column)))
			.map(Element::text)
			.findFirst()
			.orElse("no such row");
	}

	private Document page(String language) {
		try {
			return Jsoup.parse(this.site.get()
				.uri("/" + language + "/characters/matrix")
				.exchange()
				.getResponse()
				.getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
