package org.defdip.search;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.defdip.SiteReader;
import org.defdip.core.Language;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** Corrections by the words of the whole knowledge base. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SpellingTests {

	private final MockMvcTester site;

	@Autowired
	SpellingTests(WebApplicationContext context) {
		this.site = MockMvcTester.from(context);
	}

	@ParameterizedTest
	@CsvSource({ "id, kedaulatn, kedaulatan", "id, morgentau, Morgenthau", "id, indonesa, Indonesia",
			"en, soverignty, sovereignty", "en, transperency in defence, transparency in defence",
			"en, confidense building, confidence building" })
	void misspellingIsCorrectedToAWholeWordWithItsCapitals(String language, String asked, String corrected) {
		assertThat(search(language, asked).select(".forgiven a").text()).isEqualTo(corrected);
		assertThat(search(language, corrected).select(".forgiven a, .offered a")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "id, TNI", "id, ASEAN", "en, TNI", "en, ASEAN", "id, tni", "en, asean", "id, Prabowo Subianto",
			"en, Kissinger", "id, Timor Leste" })
	void nameOrAbbreviationIsNotCorrected(String language, String asked) {
		Document page = search(language, asked);
		assertThat(page.select(".forgiven a, .offered a")).isEmpty();
	}

	@Test
	void anotherSpellingIsOfferedWhereLittleWasFound() {
		Document page = search("id", "perahanan");
		assertThat(page.select("ol.results > li")).isNotEmpty().hasSizeLessThanOrEqualTo(3);
		assertThat(page.select(".offered a").text()).isEqualTo("pertahanan");
		assertThat(page(page.select(".offered a").attr("href")).select(".offered, .forgiven")).isEmpty();
	}

	@Test
	void otherSpellingOfAPhraseIsOffered() {
		Document page = search("en", "\"peace keeping\"");
		assertThat(page.select(".offered a").text()).isEqualTo("\"peacekeeping\"");
		assertThat(page(page.select(".offered a").attr("href")).select("ol.results > li")).isNotEmpty();
	}

	@Test
	void noWordOfTheTextsIsCorrectedInACircle(@Autowired Spelling spelling) {
		for (Language language : Language.values()) {
			for (String word : new String[] { "perahanan", "kepercayan", "deterence", "diplomsi", "kerjasma" }) {
				ParsedQuery once = spelling.doubt(ParsedQuery.of(word), language);
				assertThat(spelling.doubt(once, language)).isEqualTo(once);
			}
		}
	}

	private Document search(String language, String asked) {
		return page("/" + language + "/search?q=" + UriUtils.encodeQueryParam(asked, StandardCharsets.UTF_8));
	}

	private Document page(String address) {
		return Jsoup.parse(SiteReader.words(this.site.get().uri(URI.create(address)).exchange()));
	}

}
