package org.defdip.search;

import java.net.URI;

import org.defdip.SiteReader;
import org.defdip.core.Language;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.UriComponentsBuilder;

import static org.assertj.core.api.Assertions.assertThat;

/** Questions that a filter of the definitions answers. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FactTests {

	private final MockMvcTester site;

	@Autowired
	FactTests(WebApplicationContext context) {
		this.site = MockMvcTester.from(context);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "who defined defence diplomacy? | concept=defence-diplomacy",
			"who defines diplomacy as an art | concept=diplomacy&q=an%20art",
			"How did Winger define defense diplomacy | author=gregory-winger&concept=defence-diplomacy",
			"definitions by Morgenthau before 1950 | author=hans-j-morgenthau&until=1949",
			"definitions by Cottey and Forster before 2010 | author=andrew-cottey&until=2009",
			"Sterling's definition of diplomacy | author=richard-w-sterling&concept=diplomacy",
			"definitions of defence diplomacy since 2010 | concept=defence-diplomacy&from=2010",
			"siapa yang mendefinisikan kerjasama? | concept=cooperation",
			"siapa yang mendefinisikan diplomasi sebagai seni | concept=diplomacy&q=seni",
			"definisi diplomasi menurut Panikkar | author=k-m-panikkar&concept=diplomacy",
			"definisi diplomasi pertahanan setelah 2005 | concept=defence-diplomacy&from=2006",
			"bagaimana Edmons mendefinisikan diplomasi pertahanan | author=martin-edmonds&concept=defence-diplomacy",
			"definisi Winger sejak 2010 | author=gregory-winger&from=2010" })
	void factLeadsToTheFilterThatAnswersIt(String asked, String filter) {
		String address = String.valueOf(ask(asked).getResponse().getRedirectedUrl());
		assertThat(address).startsWith("/en/definitions?" + filter + "&asked=");
		Document page = page(address);
		assertThat(page.select("#found").text()).matches("[1-9].*");
		assertThat(page.select(".answer").text()).contains("“" + asked + "”");
	}

	@Test
	void plainSearchIsOneLinkAway() {
		String answer = String.valueOf(ask("who defined diplomacy").getResponse().getRedirectedUrl());
		Document plain = page(page(answer).select(".answer a").attr("href"));
		assertThat(plain.select("ol.results > li")).isNotEmpty();
		assertThat(plain.select("input[name=q]").eachAttr("value")).contains("who defined diplomacy");
	}

	@ParameterizedTest
	@ValueSource(strings = { "who defined soft power", "definitions by Nobody before 2010",
			"definitions by Winger before 1900", "siapa yang mendefinisikan xyzzy", "definitions of terrorism",
			"who defined diplomacy as xyzzyplugh", "what is defence diplomacy", "definitions between 2010 and 1990" })
	void questionWithoutAnswerIsSearchedFor(String asked) {
		assertThat(ask(asked)).hasStatusOk();
	}

	@Test
	void invalidYearIsABadRequest() {
		assertThat(this.site.get().uri(URI.create("/en/definitions?from=x"))).hasStatus(400);
		assertThat(this.site.get().uri(URI.create("/en/definitions?until=0"))).hasStatus(400);
	}

	@Test
	void yearOfADefinitionIsThatOfItsOwnWork(@Autowired DefinitionFinder definitions) {
		assertThat(definitions
			.find(new DefinitionFilter("andrew-cottey", null, null, null, null, null, null, 2004, 2004, null),
					Language.EN, 20)
			.definitions()).hasSize(3);
	}

	private MvcTestResult ask(String question) {
		return this.site.get()
			.uri(UriComponentsBuilder.fromPath("/en/search")
				.queryParam("q", "{question}")
				.encode()
				.buildAndExpand(question)
				.toUri())
			.exchange();
	}

	private Document page(String address) {
		MvcTestResult answer = this.site.get().uri(URI.create(address)).exchange();
		assertThat(answer).hasStatusOk();
		return Jsoup.parse(SiteReader.words(answer));
	}

}
