package org.defdip.site;

import java.util.Comparator;
import java.util.List;

import org.defdip.Corpus;
import org.defdip.SiteReader;
import org.defdip.core.Edition;
import org.defdip.core.Language;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.MessageSource;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Readers can identify the edition of the content. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EditionTests {

	private final Edition edition;

	private final SiteReader site;

	private final MessageSource messages;

	@Autowired
	EditionTests(Edition edition, WebApplicationContext context, MessageSource messages) {
		this.edition = edition;
		this.site = new SiteReader(context);
		this.messages = messages;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "/id/ | Edisi %s, revisi %s, 28 November 2026",
			"/en/terms | Edition %s, revision %s, 28 November 2026" })
	void footerNamesTheEdition(String address, String words) {
		assertThat(this.edition.revision()).matches("[0-9a-f]{8}");
		assertThat(this.site.page(address).select(".site-footer a[href$=/changes]").text())
			.isEqualTo(words.formatted(this.edition.label(), this.edition.revision()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "id", "en" })
	void changesNameWhatEachEditionHeldNewestFirst(String language) {
		Document changes = this.site.page("/" + language + "/changes");
		assertThat(changes.select("main section h2").eachText()).map((heading) -> heading.replaceAll("\\D*", ""))
			.isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(changes.select("main section h2 + p").eachText()).hasSize(3)
			.allSatisfy((held) -> assertThat(held).containsPattern("20\\d\\d\\.\\d .*\\d+"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"/id/ | hukum, perjanjian, makalah resmi, tulisan sarjana, dan satu artikel forum tanpa nama penulis",
			"/en/definitions/31 | law, treaties, official papers, scholars and one unsigned forum article" })
	void footerDescribesTheSourcesNextToTheEdition(String address, String words) {
		assertThat(
				this.site.page(address).select(".site-footer p:has(a[href$=/changes]) a[href$=/about#source]").text())
			.contains(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "id | tanpa nama penulis | artikel forum | forum daring | rujukan",
			"en | unsigned | forum article | web forum | reference work" })
	void homeAndSourcePagesDescribeTheSource(String language, String unsigned, String article, String forum,
			String boast) {
		Document home = this.site.page("/" + language + "/");
		assertThat(List.of(home.select("main .lead").text(), home.select("meta[name=description]").attr("content")))
			.allSatisfy((words) -> assertThat(words).contains(unsigned).contains(article.split(" ")));
		assertThat(this.site.page("/" + language + Corpus.ARTICLE).select("main").text()).contains(unsigned, forum);
		assertThat(home.select("meta[name=description], main .lead").outerHtml()).doesNotContain(boast);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"/id/about | pakailah untuk menemukan karya | bantuan model bahasa | belum menyebutkan siapa",
			"/en/about | use it to find the works | help of a language model | have not said who answers for it",
			"/id/cite?page=/ | bukan otoritas | bantuan model bahasa | belum menyebutkan siapa",
			"/en/cite?d=31 | not an authority | help of a language model | have not said who answers for it" })
	void citePageStatesTheLimitsOfTheSite(String address, String use, String coding, String publisher) {
		assertThat(this.site.page(address).select("main").text()).contains(use, coding, publisher);
	}

	@ParameterizedTest
	@CsvSource({ "/id/changes, Edisi pertama", "/en/changes, First edition" })
	void changeLogBeginsWithTheFirstEdition(String address, String title) {
		assertThat(this.site.page(address).select("main section:last-of-type article:last-of-type h3").text())
			.isEqualTo(title);
	}

	@ParameterizedTest
	@CsvSource({ "/id/changes, edisi 2026.1", "/en/changes, edition 2026.1" })
	void changeLogExplainsCitationsOfThePreviousEdition(String address, String edition) {
		assertThat(this.site.page(address).select("#second-edition").text()).contains(edition);
	}

	@Test
	void everyIndexPageHasALabelInBothLanguages() {
		assertThat(new IndexPageContributor(this.messages).pages()).isNotEmpty().allSatisfy((page) -> {
			for (Language language : Language.values()) {
				assertThat(page.label().in(language)).isNotBlank();
			}
		});
	}

}
