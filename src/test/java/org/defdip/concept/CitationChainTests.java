package org.defdip.concept;

import java.util.List;

import org.defdip.SiteReader;
import org.jsoup.nodes.Element;
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
class CitationChainTests {

	private final SiteReader reader;

	@Autowired
	CitationChainTests(WebApplicationContext context) {
		this.reader = new SiteReader(context);
	}

	@Test
	void secondHandDefinitionHasAChainFromItsAuthorsToTheTranslation() {
		assertThat(hops("/en/definitions/37")).containsExactly("Author Andrew Cottey and Anthony Forster",
				"as cited by Gregory Winger, The Velvet Gauntlet: A Theory of Defense Diplomacy (2014)",
				"Read in P60 of the forum article", "Worded by the editors Definition 37");
	}

	@Test
	void firstHandDefinitionHasTheYearOfItsWork() {
		assertThat(hops("/en/definitions/11")).element(0)
			.isEqualTo("Author K. M. Panikkar, The Principles and Practice of Diplomacy (1956)");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 5, 30, 37, 38 })
	void everyHopIsALink(int number) {
		assertThat(this.reader.page("/id/definitions/" + number).select(".chain > li"))
			.allSatisfy((hop) -> assertThat(hop.select("a[href]")).isNotEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "1, author named", "2, by context", "30, second-hand", "5, unattributed" })
	void badgesShowTheAttributionAndThatItIsUnverified(int number, String attribution) {
		assertThat(this.reader.page("/en/definitions/" + number).select(".badges li").eachText())
			.startsWith(attribution, "not checked against the original");
	}

	@Test
	void eachDefinitionOfAListHasAShortChain() {
		assertThat(this.reader.page("/en/definitions").select("article.definition"))
			.allSatisfy((definition) -> assertThat(definition.select("ol.chain > li")).hasSizeGreaterThanOrEqualTo(3));
	}

	private List<String> hops(String uri) {
		return this.reader.page(uri).select("ol.chain > li").stream().map(Element::text).toList();
	}

}
