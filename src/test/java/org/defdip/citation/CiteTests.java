package org.defdip.citation;

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
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The page with citations and the files for download. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CiteTests {

	private final SiteReader site;

	@Autowired
	CiteTests(WebApplicationContext context) {
		this.site = new SiteReader(context);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/id/cite?d=37", "/id/cite?page=/definitions/37" })
	void definitionIsCitedOnThreeLevels(String address) {
		Document page = this.site.page(address);
		assertThat(page.select("h1").text()).isEqualTo("Kutip: Definisi 37: diplomasi pertahanan");
		assertThat(page.select("#citations h2").eachText()).containsExactly("Mengutip halaman ini",
				"Mengutip penulis aslinya", "Mengutip naskah sumber");
		assertThat(page.select(".citation").eachText()).contains(
				"(Cottey & Forster, sebagaimana dikutip dalam Winger, 2014, sebagaimana dikutip dalam dictio.id (forum), t.t., paragraf P60)");
	}

	@Test
	void conceptIsCitedAsAPage() {
		assertThat(this.site.page("/en/cite?page=/concepts/" + Corpus.DETERRENCE + "&style=mla")
			.select("#citations h2")
			.eachText()).containsExactly("Cite this page");
	}

	@ParameterizedTest
	@CsvSource({ "id, Mengutip pernyataan ini dari sumbernya", "en, Cite this statement from its source" })
	void statementWithoutAuthorIsCitedFromItsSource(String language, String heading) {
		assertThat(this.site.page("/" + language + "/cite?d=16").select("#citations h2").eachText()).contains(heading);
	}

	@Test
	void statementOfALawIsCitedFromTheLaw() {
		Document page = this.site.page("/id/cite?d=63");
		assertThat(page.select("#citations h2").eachText()).containsExactly("Mengutip halaman ini",
				"Mengutip pernyataan ini dari sumbernya", "Mengutip naskah sumber");
		assertThat(page.select(".citation").eachText())
			.contains("(Undang-Undang Nomor 3 Tahun 2002 tentang Pertahanan Negara, 2002, Pasal 1 angka 1)");
		assertThat(page.select("#citations").text()).doesNotContain("artikel forum tidak", "sebagaimana dikutip",
				"hanya artikel forum");
	}

	@Test
	void statementOfATreatyWithoutAuthorIsNotAscribedToTheArticle() {
		String words = this.site.page("/en/cite?d=100").select("#citations").text();
		assertThat(words).contains("Vienna Convention").doesNotContain("names nobody", "as cited in");
	}

	/** MLA and Chicago capitalise English titles only. */
	@ParameterizedTest
	@ValueSource(strings = { "mla", "chicago" })
	void titleOfAnIndonesianWorkIsUnchanged(String style) {
		assertThat(this.site.page("/en/cite?page=/works/holsti-1987-id&style=" + style)
			.select("#citations section:first-of-type")
			.text()).contains("Politik Internasional: Kerangka dan Analisa (");
	}

	@Test
	void dataAreCitedAsADataSet() {
		assertThat(this.site.page("/en/cite?page=/data").select("#citations").text())
			.contains("Defence Diplomacy: A Knowledge Base (Version ")
			.contains("[Dataset]");
		assertThat(SiteReader.words(this.site.answer("/en/cite.ris?page=/data"))).startsWith("TY  - DATA");
	}

	@Test
	void unidentifiedWorkSaysSo() {
		assertThat(this.site.page("/en/cite?page=/works/marcel-2014").select("#citations").text())
			.contains("[title not identified]")
			.contains("The source gives no title, and none could be found.");
		assertThat(this.site.page("/en/cite?d=32").select("#citations").text())
			.contains("has not been identified and is cited as the forum article prints it");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "en | apa | Retrieved | the thread itself was seen for P01 to P07 only",
					"en | chicago | Accessed | the thread itself was seen for P01 to P07 only",
					"id | apa | Diakses | utasnya sendiri hanya dilihat untuk P01 sampai P07" })
	void noCitationClaimsThatTheThreadWasRetrieved(String language, String style, String claim, String copy) {
		assertThat(this.site.page("/" + language + "/cite?d=32&style=" + style).select("#citations").text())
			.contains("dictio.id", copy)
			.doesNotContain(claim);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "16 | names nobody", "2 | taken from the context",
					"38 | It probably reached the forum article through Gregory Winger",
					"30 | The forum article prints the year 1997" })
	void citationStatesItsBasis(int number, String words) {
		assertThat(this.site.page("/en/cite?d=" + number).select("#citations").text()).contains(words);
	}

	@Test
	void wholeSiteIsCitedByDefault() {
		assertThat(this.site.page("/en/cite").select("#citations h2").eachText())
			.containsExactly("Cite this knowledge base");
	}

	@Test
	void severalCitationsShareOneListOfWorks() {
		Document page = this.site.page("/en/cite?d=1&d=36&page=/concepts/conflict&page=/terms&style=ieee");
		assertThat(page.select("#citations dd.citation").eachText()).containsExactly(
				"Cottey and Forster, as cited in [1, passage P03]", "Winger (2014), as cited in [1, passage P59]",
				"[2]", "[3]");
		assertThat(page.select("#citations li.citation")).hasSize(3);
		String file = page.select("#citations .files a:first-of-type").attr("href");
		assertThat(SiteReader.words(this.site.answer(file)))
			.contains("defdip-en-definitions-1,", "defdip-en-definitions-36,", "defdip-en-concepts-conflict,",
					"defdip-en-terms,")
			.containsOnlyOnce("{dictio-126110,");
	}

	@Test
	void definitionMayBeGivenByNumberOrByPage() {
		assertThat(SiteReader.words(this.site.answer("/en/cite.bib?page=/definitions/1&page=/concepts/conflict")))
			.isEqualTo(SiteReader.words(this.site.answer("/en/cite.bib?d=1&page=/concepts/conflict")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/cite?d=999", "/en/cite?page=/nowhere", "/en/cite?page=/concepts/none",
			"/en/cite?page=nowhere", "/en/cite?page=/main", "/en/works/none.bib", "/en/definitions/999.ris",
			"/concepts/None.bib", "/en/concepts/none.csl.json", "/en/cite.bib?page=/nowhere" })
	void citationOfAMissingPageIsNotFound(String address) {
		assertThat(this.site.answer(address)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/en/cite?d=x", "/en/cite?style=vancouver", "/en/cite.ris?d=x" })
	void invalidParameterIsABadRequest(String address) {
		assertThat(this.site.answer(address)).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void tooManyReferencesAreABadRequest() {
		String query = IntStream.rangeClosed(1, CiteRequest.MOST + 1)
			.mapToObj((number) -> "d=" + number)
			.collect(Collectors.joining("&"));
		assertThat(this.site.answer("/en/cite?" + query)).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@ParameterizedTest
	@CsvSource({ "/works/winger-2014.bib, application/x-bibtex;charset=UTF-8, winger-2014.bib",
			"/id/works/winger-2014.ris, application/x-research-info-systems;charset=UTF-8, winger-2014.ris",
			"/definitions/37.csl.json, application/vnd.citationstyles.csl+json;charset=UTF-8, definition-37.csl.json",
			"/en/definitions/37.bib, application/x-bibtex;charset=UTF-8, definition-37.bib",
			"/concepts/deterrence.ris, application/x-research-info-systems;charset=UTF-8, deterrence.ris",
			"/en/characters/defence-industry.bib, application/x-bibtex;charset=UTF-8, defence-industry.bib",
			"/en/cite.csl.json?page=/timeline, application/vnd.citationstyles.csl+json;charset=UTF-8, defence-diplomacy.csl.json" })
	void fileHasItsContentTypeAndName(String address, String contentType, String name) {
		MvcTestResult answer = this.site.answer(address);
		assertThat(answer).hasStatusOk();
		assertThat(answer).hasHeader(HttpHeaders.CONTENT_TYPE, contentType);
		assertThat(answer).hasHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
	}

	@ParameterizedTest
	@CsvSource({ "/en/definitions/compare?d=1&d=36, /en/cite?d=1&d=36",
			"/en/basket?d=1&d=36&page=/concepts/conflict, /en/cite?d=1&d=36&page=/concepts/conflict",
			"/en/basket?d=1&d=999, /en/cite?d=1",
			"/en/basket?page=/concepts/conflict, /en/cite?page=/concepts/conflict" })
	void selectedItemsAreCitedTogether(String address, String cite) {
		assertThat(this.site.page(address).select("main .actions a[data-cite]").attr("href")).isEqualTo(cite);
		assertThat(this.site.answer(cite)).hasStatusOk();
	}

	@Test
	void everyDefinitionHasACiteLink() {
		Document page = this.site.page("/en/concepts/" + Corpus.RICHEST_CONCEPT);
		assertThat(page.select(".definition")).isNotEmpty()
			.allSatisfy((definition) -> assertThat(definition.select("a[data-cite]")).hasSize(1));
	}

}
