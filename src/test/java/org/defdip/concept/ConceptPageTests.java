package org.defdip.concept;

import org.defdip.Corpus;
import org.defdip.SiteReader;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ConceptPageTests {

	private final SiteReader reader;

	@Autowired
	ConceptPageTests(WebApplicationContext context) {
		this.reader = new SiteReader(context);
	}

	@ParameterizedTest
	@ValueSource(strings = { Corpus.RICHEST_CONCEPT, Corpus.DETERRENCE, Corpus.PLAIN_CONCEPT, "civilian-supremacy",
			"negotiation" })
	void asteriskIsExplainedIfPresent(String concept) {
		Element passages = this.reader.page("/en/concepts/" + concept).expectFirst("section[aria-labelledby=passages]");
		boolean starred = passages.select("li").eachText().stream().anyMatch((passage) -> passage.endsWith("*"));
		assertThat(passages.select("p").text().contains("*")).isEqualTo(starred);
	}

}
