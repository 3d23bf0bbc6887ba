package org.defdip.bibliography;

import java.util.List;

import org.defdip.Corpus;
import org.defdip.SiteReader;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class TitleLanguageTests {

	private static final String ENGLISH = "Velvet Gauntlet";

	private static final String INDONESIAN = "Aktifitas Diplomasi Pertahanan";

	private final SiteReader reader;

	@Autowired
	TitleLanguageTests(WebApplicationContext context) {
		this.reader = new SiteReader(context);
	}

	@ParameterizedTest
	@CsvSource({ "/id/works, en", "/en/works, id", "/id/works/" + Corpus.RICHEST_WORK + ", en",
			"/id/definitions/36, en", "/id/authors/" + Corpus.WINGER + ", en", "/id/sources/dictio-126110/p59, en",
			"/id/definitions/compare?d=36&d=37, en", "/id/basket?page=/works/" + Corpus.RICHEST_WORK + ", en",
			"/en/works/syawfi-2009, id" })
	void titleInTheOtherLanguageDeclaresItsLanguage(String address, String language) {
		List<Element> titles = this.reader.page(address)
			.select("main :is(a, cite, h1, li, dd):containsOwn(%s)"
				.formatted(language.equals("en") ? ENGLISH : INDONESIAN));
		assertThat(titles).isNotEmpty().allSatisfy((title) -> {
			Element speaking = title.closest("[lang]");
			assertThat((speaking != null) ? speaking.attr("lang") : "").as(title.outerHtml()).isEqualTo(language);
		});
	}

}
