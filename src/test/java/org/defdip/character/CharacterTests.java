package org.defdip.character;

import org.defdip.Corpus;
import org.defdip.SiteReader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CharacterTests {

	private final SiteReader reader;

	@Autowired
	CharacterTests(WebApplicationContext context) {
		this.reader = new SiteReader(context);
	}

	@ParameterizedTest
	@ValueSource(strings = { Corpus.CHARACTER, Corpus.RICHEST_CHARACTER })
	void tableOfContentsLinksToEverySection(String character) {
		Document page = this.reader.page("/en/characters/" + character);
		assertThat(page.select(".toc a").eachAttr("href")).containsExactlyElementsOf(
				page.select("main > section > h2").eachAttr("id").stream().map("#"::concat).toList());
	}

}
